// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketable.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace penstock {

namespace {

constexpr qint64 second = 1'000'000'000;

/// Seconds since 1970, rounded down, and the nanoseconds behind them.
std::pair<qint64, qint64> split(qint64 nanoseconds)
{
    const qint64 fraction = ((nanoseconds % second) + second) % second;
    return {nanoseconds / second - (nanoseconds % second < 0 ? 1 : 0), fraction};
}

QByteArray wholeSeconds(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
}

/// As Rust prints a double: 5.0, 1e21.
QByteArray rustNumber(double number)
{
    const QByteArray text = shortestNumber(number);
    return text.contains('.') || text.contains('e') ? text : text + ".0";
}

struct JsonCell
{
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(quint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(double number) const
    {
        return std::isfinite(number) ? rustNumber(number) : QByteArray("null");
    }
    QByteArray operator()(const QByteArray &text) const { return fakeJsonString(text); }
    QByteArray operator()(FakeTime time) const { return '"' + fakeSqlTime(time.nanoseconds) + '"'; }
};

QByteArray csvText(const QByteArray &text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

struct CsvCell : JsonCell
{
    using JsonCell::operator();
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(double number) const
    {
        if (std::isnan(number))
            return "NaN";
        if (std::isinf(number))
            return number > 0 ? "inf" : "-inf";
        return rustNumber(number);
    }
    QByteArray operator()(const QByteArray &text) const { return csvText(text); }
    QByteArray operator()(FakeTime time) const { return fakeSqlTime(time.nanoseconds); }
};

QByteArray object(const QByteArrayList &columns, const FakeRow &row)
{
    QByteArrayList members;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!std::holds_alternative<std::monostate>(row[i]))
            members += fakeJsonString(columns[i]) + ':' + std::visit(JsonCell{}, row[i]);
    }
    return '{' + members.join(',') + '}';
}

/// One piece for each `batch` rows; `line` makes the text of row `i`.
template <typename Line> QByteArrayList pieces(qsizetype rows, int batch, Line line)
{
    QByteArrayList all;
    for (qsizetype i = 0; i < rows; ++i) {
        if (i % batch == 0)
            all += QByteArray();
        all.last() += line(i);
    }
    return all;
}

} // namespace

FakeTable FakeTable::of(const FakePointStore::Table &table)
{
    FakeTable answer;
    answer.columns = table.columns();
    for (const FakePoint &point : table.points) {
        FakeRow row;
        for (const QByteArray &column : std::as_const(answer.columns)) {
            if (column == "time")
                row += FakeTime{*point.time};
            else if (const auto tag = point.tags.find(column); tag != point.tags.end())
                row += FakeCell(*tag);
            else if (const auto field = point.fields.find(column); field != point.fields.end())
                row += fakeCell(*field);
            else
                row += FakeCell();
        }
        answer.rows += row;
    }
    return answer;
}

QByteArrayList FakeTable::toJson(int batch) const
{
    QByteArrayList answer = pieces(rows.size(), batch, [this](qsizetype i) {
        return (i == 0 ? QByteArray("[") : QByteArray(",")) + object(columns, rows[i]);
    });
    return answer.isEmpty() ? QByteArrayList{"[]"} : answer << "]";
}

QByteArrayList FakeTable::toJsonLines(int batch) const
{
    return pieces(rows.size(), batch, [this](qsizetype i) { return object(columns, rows[i]) + '\n'; });
}

QByteArrayList FakeTable::toCsv(int batch) const
{
    return pieces(rows.size(), batch, [this](qsizetype i) {
        QByteArrayList names;
        for (const QByteArray &column : columns)
            names += csvText(column);
        QByteArrayList cells;
        for (const FakeCell &cell : rows[i])
            cells += std::visit(CsvCell{}, cell);
        return (i == 0 ? names.join(',') + '\n' : QByteArray()) + cells.join(',') + '\n';
    });
}

QByteArray fakeJsonString(const QByteArray &text)
{
    QByteArray json(1, '"');
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (c == '\n')
            json += "\\n";
        else if (c == '\r')
            json += "\\r";
        else if (c == '\t')
            json += "\\t";
        else if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u00" + QByteArray(1, c).toHex();
        else
            json += c;
    }
    return json + '"';
}

QByteArray fakeSqlTime(qint64 nanoseconds)
{
    const auto [seconds, fraction] = split(nanoseconds);
    if (fraction == 0)
        return wholeSeconds(seconds);
    QByteArray digits = QByteArray::number(fraction).rightJustified(9, '0');
    while (digits.endsWith("000"))
        digits.chop(3);
    return wholeSeconds(seconds) + '.' + digits;
}

QByteArray fakeRfc3339(qint64 nanoseconds)
{
    const auto [seconds, fraction] = split(nanoseconds);
    QByteArray digits = '.' + QByteArray::number(fraction).rightJustified(9, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    return wholeSeconds(seconds) + (digits == "." ? QByteArray() : digits) + 'Z';
}

FakeCell fakeCell(const FakeValue &value)
{
    return std::visit([](const auto &alternative) { return FakeCell(alternative); }, value);
}

} // namespace penstock
