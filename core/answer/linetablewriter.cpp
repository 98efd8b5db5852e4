// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/linetablewriter.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace penstock {

namespace {

constexpr std::size_t bufferBytes = 65'536;

bool has(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return true;
    }
    return false;
}

/// "name" of "name_1"; empty: it ends otherwise.
QString withoutNumber(const QString &name)
{
    const qsizetype line = name.lastIndexOf(u'_');
    const QStringView number = QStringView(name).mid(line + 1);
    const bool isNumber = !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    return line > 0 && isNumber ? name.left(line) : QString();
}

} // namespace

struct LineTableWriter::Lines
{
    struct Unplaced
    {
        const Column *column;
        QString name; ///< that the server had for it
    };

    TableLines lines;
    QString measurement;
    QString doubt; ///< why none can be written; empty: they can
    std::vector<Unplaced> unplaced{};

    Status view(std::size_t row, PointView &view)
    {
        if (!doubt.isEmpty())
            return failure(Error::Kind::BadInput, doubt);
        const auto found =
            std::ranges::find_if(unplaced, [row](const Unplaced &one) { return !one.column->isNull(row); });
        if (found == unplaced.end())
            return lines.view(row, view);
        return failure(Error::Kind::BadInput,
                       LineTableWriter::tr("“%1” of “%2” is in the column “%3”, because it is a tag of one measurement "
                                           "and a field of another. Ask for one measurement at a time.")
                           .arg(found->name, measurement, found->column->name()));
    }
};

LineStyle LineStyle::of(Language language)
{
    LineStyle style;
    if (language == Language::Flux) {
        style.points.keyColumn = QStringLiteral("_field");
        style.points.valueColumn = QStringLiteral("_value");
        style.points.ignoredColumns = {QStringLiteral("_start"), QStringLiteral("_stop"), QStringLiteral("result"),
                                       QStringLiteral("table")};
    }
    return style;
}

LineTableWriter::LineTableWriter(QIODevice &device, const LineStyle &style)
    : m_device(device), m_style(style), m_measurement(style.points.measurement.toStdString()), m_encoder(style.encoding)
{
}

/// What is wished, as far as the table has it, of the rows of that measurement.
TablePoints LineTableWriter::pointsOf(const Table &table, const QString &measurement) const
{
    TablePoints points = m_style.points;
    const auto lacks = [&table](const QString &name) { return !has(table, name); };
    points.tagColumns.removeIf(lacks);
    points.ignoredColumns.removeIf(lacks);
    if (lacks(points.keyColumn) || lacks(points.valueColumn)) {
        points.keyColumn.clear();
        points.valueColumn.clear();
    }
    points.fieldTypes.insert(m_style.typesOf.value(measurement));
    const auto known = m_style.tagsOf.constFind(measurement);
    for (std::size_t i = 0; known != m_style.tagsOf.constEnd() && i < table.columnCount(); ++i) {
        const QString &name = table.column(i).name();
        if (table.column(i).role() == ColumnRole::Field && known->contains(name) && !points.tagColumns.contains(name))
            points.tagColumns += name;
    }
    points.ignoredColumns.removeIf([&points](const QString &name) { return points.tagColumns.contains(name); });
    return points;
}

/// Why nobody can say what the columns are in the points of that measurement; empty: it is known.
QString LineTableWriter::doubtOf(const Table &table, const QString &measurement) const
{
    const QStringList shared = m_style.sharedOf.value(measurement);
    for (std::size_t i = 0; !shared.isEmpty() && i < table.columnCount(); ++i) {
        if (table.column(i).role() == ColumnRole::Field && shared.contains(table.column(i).name()))
            return tr("“%1” has a tag and a field “%2”: the columns of the answer do not say which of them is which.")
                .arg(measurement, table.column(i).name());
    }
    return {};
}

/// What is a tag in one measurement and a field in another has two columns, the second one as "name_1": which of them
/// is what depends on the statement. A row that has a value there cannot be written.
void LineTableWriter::addUnplaced(const Table &table, const QString &measurement, Lines *lines) const
{
    const QStringList known = m_style.namesOf.value(measurement);
    const auto isOfAny = [this](const QString &name) {
        return std::ranges::any_of(m_style.namesOf, [&name](const QStringList &names) { return names.contains(name); });
    };
    // Beside a tag of the name "name_1" it is there nevertheless, and that one in "name_1_1".
    const auto isOwn = [&](const QString &column) {
        const QString next = column + QStringLiteral("_1");
        return known.contains(column) && (!has(table, next) || isOfAny(next));
    };
    for (std::size_t i = 0; !known.isEmpty() && i < table.columnCount(); ++i) {
        const QString &column = table.column(i).name();
        const QString name = withoutNumber(column);
        if (table.column(i).role() == ColumnRole::Field && known.contains(name) && has(table, name) && !isOwn(column))
            lines->unplaced.push_back({&table.column(i), name});
    }
}

Status LineTableWriter::write(const Table &table, const RowIndex *rows, const std::stop_token &stop,
                              std::atomic<std::size_t> *written)
{
    // Measurements of one table may differ in what is a tag.
    const std::optional<std::size_t> names =
        m_style.tagsOf.isEmpty() && m_style.typesOf.isEmpty() ? std::nullopt : table.findRole(ColumnRole::SeriesName);
    std::unordered_map<std::string_view, Lines> linesOf;
    Lines *lines = nullptr;
    std::string_view last;
    const std::size_t count = rows ? rows->size() : table.rowCount();
    for (std::size_t through = 0; through < count; ++through) {
        const std::size_t row = rows ? (*rows)[through] : through;
        const std::string_view name = names ? table.column(*names).text(row) : m_measurement;
        if (!lines || name != last) {
            auto found = linesOf.find(name);
            if (found == linesOf.end()) {
                const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
                Result<TableLines> made = TableLines::create(table, pointsOf(table, text));
                if (!made)
                    return std::unexpected(made.error());
                found = linesOf.emplace(name, Lines{*std::move(made), text, doubtOf(table, text)}).first;
                addUnplaced(table, text, &found->second);
            }
            lines = &found->second;
            last = name;
        }
        Status status = lines->view(row, m_view);
        if (status)
            status = m_encoder.append(m_view, m_buffer);
        if (!status && ++m_refused == 1)
            m_refusal = tr("Row %1: %2").arg(row + 1).arg(status.error().message);
        if (m_buffer.size() < bufferBytes && through + 1 < count)
            continue;
        if (const Status flushed = flush(); !flushed)
            return flushed;
        if (written)
            written->store(through + 1, std::memory_order_relaxed);
        if (stop.stop_requested())
            break;
    }
    return {};
}

Status LineTableWriter::flush()
{
    const char *from = m_buffer.data();
    auto left = static_cast<qint64>(m_buffer.size());
    while (left > 0) {
        const qint64 count = m_device.write(from, left);
        if (count <= 0)
            return failure(Error::Kind::File,
                           tr("The lines could not be written: %1. Check that there is room and try again.")
                               .arg(m_device.errorString()));
        from += count;
        left -= count;
    }
    m_buffer.clear();
    return {};
}

} // namespace penstock
