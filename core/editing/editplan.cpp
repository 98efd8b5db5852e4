// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/editplan.h"

#include "core/client/admin/deletiontext.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/point.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct EditPlanText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::EditPlan)
};

using Values = std::map<std::size_t, FieldText>;

void addField(Point &point, const QString &name, const FieldText &value)
{
    std::string key = name.toStdString();
    if (value.type == u"integer")
        point.addField(std::move(key), std::int64_t(value.text.toLongLong()));
    else if (value.type == u"unsigned")
        point.addField(std::move(key), std::uint64_t(value.text.toULongLong()));
    else if (value.type == u"boolean")
        point.addField(std::move(key), value.text == u"true");
    else if (value.type == u"string")
        point.addField(std::move(key), value.text.toStdString());
    else
        point.addDecimal(std::move(key), value.text.toStdString());
}

Result<QByteArray> lineOf(const PointRows &rows, std::size_t row, const Values &values)
{
    Point point(rows.target().measurement.toStdString());
    const auto tags = rows.tags(row);
    for (const auto &[key, value] : tags)
        point.addTag(key.toStdString(), value.toStdString());
    for (const auto &[column, value] : values)
        addField(point, rows.table()->column(column).name(), value);
    if (const Status status = point.setTime(rows.time(row), Precision::Nanoseconds); !status)
        return std::unexpected(status.error());
    std::string line;
    LineEncoder encoder;
    if (const Status status = encoder.append(point, rows.time(row), line); !status)
        return std::unexpected(status.error());
    return QByteArray::fromStdString(line);
}

/// The values before, as far as they are known.
Values valuesBefore(const PointRows &rows, std::size_t row, bool *isWhole)
{
    Values values;
    for (const std::size_t column : rows.fields()) {
        const std::optional<FieldText> value = rows.value(row, column);
        if (value)
            values.emplace(column, *value);
        else if (!rows.table()->column(column).isNull(row))
            *isWhole = false; // its type is not known
    }
    return values;
}

QString shown(const FieldText &value)
{
    constexpr qsizetype longest = 80;
    const QString text = value.inLine();
    return text.size() > longest ? text.left(longest) + QChar(0x2026) : text;
}

class Planner
{
public:
    Planner(const PointRows &rows, Flavour flavour) : m_rows(rows), m_flavour(flavour) {}

    Result<PlannedEdit> write(std::size_t row, const Values &values) const
    {
        PlannedEdit edit = newEdit(row);
        const Result<QByteArray> line = lineOf(m_rows, row, values);
        if (!line)
            return std::unexpected(line.error());
        Values before;
        for (const auto &[column, value] : values) {
            const QString name = m_rows.table()->column(column).name();
            const std::optional<FieldText> old = m_rows.value(row, column);
            edit.changes +=
                QStringLiteral("%1: %2 → %3").arg(name, old ? shown(*old) : QStringLiteral("–"), shown(value));
            if (old)
                before.emplace(column, *old);
            else
                edit.whyNoUndo =
                    EditPlanText::tr("“%1” had no value: it cannot be taken away again by itself.").arg(name);
        }
        edit.write = writeOf(*line);
        edit.statement = QString::fromUtf8(*line).trimmed();
        if (edit.whyNoUndo.isEmpty())
            takeUndo(edit, before);
        return edit;
    }

    Result<PlannedEdit> deletion(std::size_t row) const
    {
        PlannedEdit edit = newEdit(row);
        edit.isDeletion = true;
        const EditTarget &target = m_rows.target();
        edit.deletion.kind = AdminRequest::Kind::DeletePoints;
        edit.deletion.database = target.database;
        edit.deletion.measurement = target.measurement;
        edit.deletion.from = m_rows.time(row);
        edit.deletion.to = m_rows.time(row) + 1;
        const auto tags = m_rows.tags(row);
        for (const auto &[key, value] : tags) {
            if (value.isEmpty() && m_flavour == Flavour::V2)
                return failure(
                    Error::Kind::BadInput,
                    EditPlanText::tr("%1: a deletion of InfluxDB 2.x cannot say “without the tag %2”, and would take "
                                     "points of other series as well.")
                        .arg(edit.point, key));
            edit.deletion.tags.append({key, value}); // of 1.x, an empty one: the series without it
        }
        bool isWhole = m_rows.isWhole();
        const Values before = valuesBefore(m_rows, row, &isWhole);
        edit.changes.reserve(qsizetype(before.size()));
        for (const auto &[column, value] : before)
            edit.changes += QStringLiteral("%1: %2").arg(m_rows.table()->column(column).name(), shown(value));
        edit.statement = deletionText(edit.deletion, m_flavour);
        if (!isWhole)
            edit.whyNoUndo = EditPlanText::tr("Not all of the point's fields are among the columns.");
        else
            takeUndo(edit, before);
        return edit;
    }

private:
    PlannedEdit newEdit(std::size_t row) const
    {
        PlannedEdit edit;
        edit.row = row;
        edit.point = m_rows.name(row);
        return edit;
    }

    WriteRequest writeOf(const QByteArray &line) const
    {
        WriteRequest write;
        write.target.database = m_rows.target().database;
        write.target.retentionPolicy = m_rows.target().retentionPolicy;
        write.body = line;
        return write;
    }

    void takeUndo(PlannedEdit &edit, const Values &before) const
    {
        const Result<QByteArray> line = lineOf(m_rows, edit.row, before);
        if (line)
            edit.undo = *line;
        else
            edit.whyNoUndo = line.error().message;
    }

    const PointRows &m_rows;
    Flavour m_flavour;
};

} // namespace

Result<std::vector<PlannedEdit>> planOf(const StagedEdits &edits, Flavour flavour)
{
    std::vector<PlannedEdit> plan;
    plan.reserve(edits.count());
    const Planner planner(edits.rows(), flavour);
    for (const auto &[row, values] : edits.values()) {
        Result<PlannedEdit> edit = planner.write(row, values);
        if (!edit)
            return std::unexpected(edit.error());
        plan.push_back(std::move(*edit));
    }
    for (const std::size_t row : edits.removed()) {
        Result<PlannedEdit> edit = planner.deletion(row);
        if (!edit)
            return std::unexpected(edit.error());
        plan.push_back(std::move(*edit));
    }
    return plan;
}

std::vector<PlannedEdit> undoOf(const std::vector<PlannedEdit> &done, const EditTarget &target)
{
    std::vector<PlannedEdit> plan;
    plan.reserve(done.size());
    for (const PlannedEdit &edit : done) {
        if (edit.undo.isEmpty())
            continue;
        PlannedEdit undo;
        undo.row = edit.row;
        undo.point = edit.point;
        undo.write.target.database = target.database;
        undo.write.target.retentionPolicy = target.retentionPolicy;
        undo.write.body = edit.undo;
        undo.statement = QString::fromUtf8(edit.undo).trimmed();
        undo.whyNoUndo = EditPlanText::tr("It is itself what undoes.");
        plan.push_back(std::move(undo));
    }
    return plan;
}

} // namespace penstock
