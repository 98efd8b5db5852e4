// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/pointrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

struct PointRowsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PointRows)
};

/// Whether a column of that type can hold a field of the other without a loss.
bool fits(ColumnType column, const QString &field)
{
    switch (column) {
    case ColumnType::Integer:
        return field == u"integer" || field == u"float"; // an answer in JSON has whole floats so
    case ColumnType::Unsigned:
        return field == u"unsigned" || field == u"float";
    case ColumnType::Float:
        return field == u"float";
    case ColumnType::Boolean:
        return field == u"boolean";
    case ColumnType::Text:
        return field == u"string";
    default:
        return false;
    }
}

} // namespace

Result<PointRows> PointRows::of(std::shared_ptr<const Table> table, const EditTarget &target)
{
    PointRows rows;
    rows.m_target = target;
    rows.m_table = std::move(table);
    const std::optional<std::size_t> time = rows.m_table->findRole(ColumnRole::Time);
    if (!time)
        return failure(Error::Kind::BadInput, PointRowsText::tr("The rows have no time."));
    rows.m_time = *time;
    QStringList found;
    for (std::size_t i = 0; i < rows.m_table->columnCount(); ++i) {
        const Column &column = rows.m_table->column(i);
        if (i == *time || column.role() == ColumnRole::SeriesName)
            continue;
        const bool isTag = target.tags.contains(column.name());
        const bool isField = target.fields.contains(column.name());
        if (isTag == isField)
            return failure(Error::Kind::BadInput,
                           isTag ? PointRowsText::tr("“%1” is both a tag and a field of “%2”.")
                                       .arg(column.name(), target.measurement)
                                 : PointRowsText::tr("The column “%1” is neither a tag nor a field of “%2”.")
                                       .arg(column.name(), target.measurement));
        if (found.contains(column.name()))
            return failure(Error::Kind::BadInput,
                           PointRowsText::tr("The column “%1” is there twice.").arg(column.name()));
        found += column.name();
        (isTag ? rows.m_tags : rows.m_fields).push_back(i);
    }
    for (const QString &tag : target.tags) {
        if (!found.contains(tag))
            return failure(Error::Kind::BadInput,
                           PointRowsText::tr(
                               "The tag “%1” is not among the columns, so that it is not known which point a row is: "
                               "ask by SELECT *.")
                               .arg(tag));
    }
    return rows;
}

QString PointRows::problem(std::size_t row) const
{
    return m_table->column(m_time).isNull(row) ? PointRowsText::tr("The row has no time.") : QString();
}

std::int64_t PointRows::time(std::size_t row) const
{
    return m_table->column(m_time).integer(row);
}

QList<std::pair<QString, QString>> PointRows::tags(std::size_t row) const
{
    QList<std::pair<QString, QString>> tags;
    tags.reserve(qsizetype(m_tags.size()));
    for (const std::size_t column : m_tags)
        tags.append({m_table->column(column).name(), toText(m_table->column(column), row)});
    return tags;
}

QString PointRows::name(std::size_t row) const
{
    QString name = m_target.measurement;
    const auto all = tags(row);
    for (const auto &[key, value] : all) {
        if (!value.isEmpty())
            name += u',' + key + u'=' + value;
    }
    return name + u' ' + QString::number(time(row));
}

Result<QString> PointRows::type(std::size_t column) const
{
    const QString name = m_table->column(column).name();
    if (std::ranges::find(m_fields, column) == m_fields.end())
        return failure(
            Error::Kind::BadInput,
            PointRowsText::tr("“%1” tells which point it is: only values of fields can be edited.").arg(name));
    const QStringList types = m_target.fields.value(name);
    if (types.size() != 1)
        return failure(
            Error::Kind::BadInput,
            PointRowsText::tr("“%1” has several types in this measurement (%2): which one this point has is not known.")
                .arg(name, types.join(QStringLiteral(", "))));
    if (m_table->column(column).hasValues() && !fits(m_table->column(column).type(), types.constFirst()))
        return failure(Error::Kind::BadInput,
                       PointRowsText::tr("The server says that “%1” is of type %2, but the answer has other values.")
                           .arg(name, fieldTypeName(types.constFirst())));
    return types.constFirst();
}

std::optional<FieldText> PointRows::value(std::size_t row, std::size_t column) const
{
    const Result<QString> known = type(column);
    if (!known || m_table->column(column).isNull(row))
        return std::nullopt;
    return FieldText{*known, toText(m_table->column(column), row)};
}

bool PointRows::isWhole() const
{
    return std::size_t(m_target.fields.size()) == m_fields.size();
}

} // namespace penstock
