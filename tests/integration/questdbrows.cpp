// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/questdbrows.h"

#include "tests/support/questdbserver.h"

#include <QDateTime>

#include <cmath>

namespace penstock::questdbrows {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// As QuestDB prints the time of a row.
QString microseconds(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1'000'000, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           QStringLiteral("%1Z").arg(time / 1'000 % 1'000, 3, 10, QLatin1Char('0'));
}

/// QuestDB makes numbers and booleans what their column holds: a text, a float.
bool isSame(const FieldValue &sent, const QJsonValue &stored)
{
    if (stored.isString() && !std::holds_alternative<std::string_view>(sent)) {
        if (const auto *boolean = std::get_if<bool>(&sent))
            return stored.toString() == (*boolean ? QStringLiteral("true") : QStringLiteral("false"));
        if (const auto *integer = std::get_if<std::int64_t>(&sent))
            return stored.toString() == QString::number(*integer);
        const double number = stored.toString().toDouble();
        return number == std::get<double>(sent) || std::abs(number / std::get<double>(sent) - 1) < 1e-15;
    }
    if (const auto *text = std::get_if<std::string_view>(&sent))
        return stored.isString() && stored.toString() == toText(*text);
    if (const auto *boolean = std::get_if<bool>(&sent))
        return stored.isBool() ? stored.toBool() == *boolean : stored.isDouble() && stored.toDouble() == *boolean;
    if (const auto *integer = std::get_if<std::int64_t>(&sent))
        return stored.isDouble() && (stored.toInteger() == *integer || stored.toDouble() == double(*integer));
    return stored.isDouble() && stored.toDouble() == std::get<double>(sent);
}

} // namespace

QString difference(const PointView &point, const Row &row)
{
    if (row.value(QStringLiteral("timestamp")).toString() != microseconds(point.time))
        return QStringLiteral("time ") + row.value(QStringLiteral("timestamp")).toString();
    for (const TagView &tag : point.tags) {
        if (row.value(toText(tag.key).toLower()).toString() != toText(tag.value))
            return QStringLiteral("tag ") + toText(tag.key) + u' ' + row.value(toText(tag.key).toLower()).toString();
    }
    for (const FieldView &field : point.fields) {
        if (!isSame(field.value, row.value(toText(field.key).toLower())))
            return QStringLiteral("field %1, kind %2, sent %4, stored %3")
                .arg(toText(field.key))
                .arg(field.value.index())
                .arg(std::holds_alternative<double>(field.value)
                         ? QString::number(std::get<double>(field.value), 'g', 17)
                         : QString::number(std::holds_alternative<std::int64_t>(field.value)
                                               ? std::get<std::int64_t>(field.value)
                                               : 0))
                .arg(row.value(toText(field.key).toLower()).toVariant().toString());
    }
    return {};
}

QHash<quint64, Row> stored(const QuestDbServer &server)
{
    QHash<quint64, Row> all;
    for (const QJsonValue table : server.rows(QStringLiteral("SELECT table_name FROM tables()"))) {
        const QString name = table[0].toString();
        QStringList columns = server.columns(name);
        if (!columns.contains(QStringLiteral("row")))
            continue;
        columns += QStringLiteral("timestamp");
        QStringList quoted;
        for (const QString &column : std::as_const(columns))
            quoted += u'"' + column + u'"';
        for (const QJsonValue values :
             server.rows(QStringLiteral("SELECT %1 FROM \"%2\"").arg(quoted.join(QStringLiteral(", ")), name))) {
            Row row;
            for (qsizetype i = 0; i < columns.size(); ++i)
                row.insert(columns[i].toLower(), values[i]);
            const quint64 number = static_cast<quint64>(row.value(QStringLiteral("row")).toInteger());
            all.insert(all.contains(number) ? 0 : number, row);
        }
    }
    return all;
}

} // namespace penstock::questdbrows
