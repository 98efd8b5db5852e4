// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3lines.h"

#include "tests/support/faketable.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr qint64 nanosecond = 1;
constexpr qint64 microsecond = 1'000;
constexpr qint64 millisecond = 1'000'000;
constexpr qint64 second = 1'000'000'000;
constexpr qsizetype originalLineBytes = 20;

/// Of the precision's name; by magnitude for "auto".
qint64 unitOf(const QByteArray &precision, qint64 time)
{
    if (precision == "auto") {
        const qint64 magnitude = time < 0 ? -time : time;
        return magnitude < 5'000'000'000           ? second
               : magnitude < 5'000'000'000'000     ? millisecond
               : magnitude < 5'000'000'000'000'000 ? microsecond
                                                   : nanosecond;
    }
    return precision == "second"        ? second
           : precision == "millisecond" ? millisecond
           : precision == "microsecond" ? microsecond
                                        : nanosecond;
}

QByteArray unitName(qint64 unit)
{
    return unit == second ? "Second" : unit == millisecond ? "Millisecond" : "Microsecond";
}

/// Makes the time nanoseconds; false when that overflows.
bool toNanoseconds(FakePoint &point, const QByteArray &precision)
{
    if (!point.time) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * millisecond;
        const qint64 unit = precision == "auto" ? nanosecond : unitOf(precision, now);
        point.time = now / unit * unit;
        return true;
    }
    qint64 time = 0;
    if (__builtin_mul_overflow(*point.time, unitOf(precision, *point.time), &time))
        return false;
    point.time = time;
    return true;
}

QByteArray columnType(FakeFieldType type)
{
    static constexpr std::array names{"float", "integer", "uinteger", "boolean", "string"};
    return QByteArray("iox::column_type::field::") + names[static_cast<std::size_t>(type)];
}

bool hasLongText(const FakePoint &point)
{
    constexpr qsizetype longest = 64 * 1'024;
    return std::ranges::any_of(point.fields, [](const FakeValue &value) {
        const auto *text = std::get_if<QByteArray>(&value);
        return text && text->size() > longest;
    });
}

QByteArray mismatch(const QByteArray &column, const QByteArray &expected, const QByteArray &got)
{
    return "invalid column type for column '" + column + "', expected " + expected + ", got " + got;
}

} // namespace

QByteArray FakeInflux3Lines::Refusal::toJson() const
{
    return "{\"original_line\":" + fakeJsonString(original) + ",\"line_number\":" + QByteArray::number(number) +
           ",\"error_message\":" + fakeJsonString(message) + '}';
}

std::optional<QList<FakeInflux3Lines::Refusal>> FakeInflux3Lines::store(const QString &database, const QByteArray &body,
                                                                        const QByteArray &precision, bool all)
{
    const bool newer = m_state.since(10) ? m_state.since(10, 3) : m_state.since(9, 8);
    const FakeLineParser parser({.strict = true, .unsignedIntegers = true, .duplicateTags = !newer});
    QList<FakeLine> lines = parser.parse(body);
    if (lines.isEmpty())
        return std::nullopt;
    const QByteArrayList rawLines = body.split('\n');
    const FakePointStore before = m_state.store;
    QList<Refusal> refusals;
    for (FakeLine &line : lines) {
        Refusal refused{line.number, {}, line.error, Cause::Line};
        if (!m_state.since(7) && refused.message.startsWith("multiple instances"))
            refused.message.prepend("invalid line protocol - ");
        // The server takes it at that number from all lines, although the number counts no comments and blank lines.
        const QByteArray physical = rawLines.value(line.number - 1);
        setOriginal(refused, physical, line.point, false);
        const QByteArray time = line.point.time ? QByteArray::number(*line.point.time) : QByteArray();
        if (refused.message.isEmpty() && !toNanoseconds(line.point, precision))
            refused.message = "timestamp, " + time +
                              ", out of range for precision: " + unitName(unitOf(precision, time.toLongLong()));
        if (refused.message.isEmpty() && !m_state.since(9) && hasLongText(line.point))
            refused.message = "String is greater than 64KB";
        else if (refused.message.isEmpty()) {
            refused.message = refusal(database, line.point, refused.cause);
            setOriginal(refused, line.text, line.point, true);
        }
        if (refused.message.isEmpty())
            m_state.store.add(database, line.point);
        else
            refusals += refused;
    }
    if (all && !refusals.isEmpty())
        m_state.store = before;
    return refusals;
}

QByteArray FakeInflux3Lines::refusal(const QString &database, const FakePoint &point, Cause &cause)
{
    const FakePointStore::Tables tables = std::as_const(m_state.store).tables(database);
    cause = Cause::Limit;
    if (!tables.contains(point.measurement) && tables.size() >= m_state.options.maxTables)
        return "Update to schema would exceed number of tables limit of " +
               QByteArray::number(m_state.options.maxTables) + " tables";
    FakePointStore::Table table = tables.value(point.measurement);
    cause = Cause::Line;
    const QByteArray tag = "iox::column_type::tag";
    const bool reservesTime = !m_state.since(7);
    for (auto it = point.tags.begin(); it != point.tags.end(); ++it) {
        if (it.key() == "time")
            return reservesTime ? QByteArray("'time' is a reserved column")
                                : mismatch("time", "iox::column_type::timestamp", tag);
        if (table.fields.contains(it.key()))
            return mismatch(it.key(), columnType(table.fields.value(it.key())), tag);
        table.tags.insert(it.key());
    }
    for (auto it = point.fields.begin(); it != point.fields.end(); ++it) {
        const FakeFieldType type = fakeTypeOf(it.value());
        if (it.key() == "time")
            return reservesTime ? QByteArray("'time' is a reserved column")
                                : mismatch("time", "iox::column_type::timestamp", columnType(type));
        if (table.tags.contains(it.key()))
            return mismatch(it.key(), tag, columnType(type));
        if (table.fields.contains(it.key()) && table.fields.value(it.key()) != type) {
            leaveBehind(database, point.measurement, table);
            return mismatch(it.key(), columnType(table.fields.value(it.key())), columnType(type));
        }
        if (!table.fields.contains(it.key()) && table.tags.size() + table.fields.size() >= m_state.options.maxColumns) {
            cause = Cause::Limit;
            break;
        }
        table.fields.insert(it.key(), type);
    }
    if (cause == Cause::Line && table.tags.size() + table.fields.size() <= m_state.options.maxColumns)
        return {};
    cause = Cause::Limit;
    leaveBehind(database, point.measurement, table);
    return "Update to schema would exceed number of columns per table limit of " +
           QByteArray::number(m_state.options.maxColumns) + " columns";
}

/// A refused line of 3.6 has made the columns that stand before what it was refused for.
void FakeInflux3Lines::leaveBehind(const QString &database, const QByteArray &measurement,
                                   const FakePointStore::Table &table)
{
    if (!m_state.since(7))
        m_state.store.tables(database)[measurement] = table;
}

/// A line that fails by its columns' types is written anew by the server, and loses the quotes of its texts.
void FakeInflux3Lines::setOriginal(Refusal &refused, QByteArray text, const FakePoint &point, bool schema) const
{
    if (schema) {
        text = point.series();
        char separator = ' ';
        for (auto field = point.fields.begin(); field != point.fields.end(); ++field) {
            const auto *string = std::get_if<QByteArray>(&field.value());
            text += separator + field.key() + '=' + (string ? *string : toLine(field.value()));
            separator = ',';
        }
        if (point.time)
            text += ' ' + QByteArray::number(*point.time);
    }
    refused.original = text;
    refused.cutsCharacter = false;
    if (!m_state.since(6) || text.size() <= originalLineBytes)
        return;
    const auto isWithinCharacter = [&text](qsizetype at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
    };
    refused.cutsCharacter = isWithinCharacter(originalLineBytes) && !m_state.since(9, 4);
    qsizetype end = originalLineBytes;
    while (end > 0 && isWithinCharacter(end))
        --end;
    refused.original = text.first(end);
}

} // namespace penstock
