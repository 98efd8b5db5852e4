// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinfluxql.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

QByteArray unquoted(QString name)
{
    if (name.startsWith(u'"') && name.size() > 1) {
        name = name.sliced(1, name.size() - 2);
        name.replace(QStringLiteral("\\\""), QStringLiteral("\""))
            .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    }
    return name.toUtf8();
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(u'^' + text + u'$', QRegularExpression::CaseInsensitiveOption);
}

FakeTable series(const QByteArray &name, const QByteArrayList &columns)
{
    FakeTable table;
    table.name = name;
    table.columns = columns;
    return table;
}

QByteArray fieldType(FakeFieldType type)
{
    static constexpr std::array names{"float", "integer", "unsigned", "boolean", "string"};
    return names[static_cast<std::size_t>(type)];
}

struct Cell
{
    QByteArray epoch;

    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(double number) const { return shortestNumber(number); }
    QByteArray operator()(const QByteArray &text) const { return fakeJsonString(text); }
    QByteArray operator()(FakeTime time) const
    {
        static const QMap<QByteArray, qint64> units{{"u", 1'000},          {"\xC2\xB5", 1'000},
                                                    {"ms", 1'000'000},     {"s", 1'000'000'000},
                                                    {"m", 60'000'000'000}, {"h", 3'600'000'000'000}};
        return epoch.isEmpty() ? '"' + fakeRfc3339(time.nanoseconds) + '"'
                               : QByteArray::number(time.nanoseconds / units.value(epoch, 1));
    }
    template <typename T> QByteArray operator()(T number) const { return QByteArray::number(number); }
};

QByteArray seriesText(const FakeTable &table, qsizetype from, qsizetype count, bool partial, const QByteArray &epoch)
{
    QByteArrayList names;
    for (const QByteArray &column : table.columns)
        names += fakeJsonString(column);
    QByteArrayList rows;
    for (const FakeRow &row : table.rows.sliced(from, count)) {
        QByteArrayList cells;
        for (const FakeCell &cell : row)
            cells += std::visit(Cell{epoch}, cell);
        rows += '[' + cells.join(',') + ']';
    }
    const QByteArray name = table.name.isEmpty() ? QByteArray() : "\"name\":" + fakeJsonString(table.name) + ',';
    return '{' + name + "\"columns\":[" + names.join(',') + "],\"values\":[" + rows.join(',') + ']' +
           (partial ? ",\"partial\":true}" : "}");
}

QByteArray document(const QByteArrayList &series, bool partial)
{
    return "{\"results\":[{\"statement_id\":0,\"series\":[" + series.join(',') + ']' +
           (partial ? ",\"partial\":true}]}" : "}]}");
}

} // namespace

std::expected<QList<FakeTable>, QByteArray> FakeInfluxQl::run(const QString &statement, const QString &database) const
{
    static const QString name = QStringLiteral(R"("(?:[^"\\]|\\.)+"|\w+)");
    static const QRegularExpression shows =
        pattern(QStringLiteral("SHOW (DATABASES|RETENTION POLICIES|MEASUREMENTS|TAG KEYS|TAG VALUES|FIELD KEYS)"
                               "(?: ON (%1))?( .*)?")
                    .arg(name));
    static const QRegularExpression select =
        pattern(QStringLiteral(R"(SELECT \* FROM (?:(?:%1)\.(?:%1)?\.)?(%1)(?: LIMIT (\d+))?)").arg(name));
    QString text = statement.simplified();
    while (text.endsWith(u';'))
        text.chop(1);
    const QRegularExpressionMatch show = shows.match(text);
    const QRegularExpressionMatch selected = select.match(text);
    if (!show.hasMatch() && !selected.hasMatch())
        return std::unexpected("error parsing query: the fake server has no script for: " + text.toUtf8());
    if (show.captured(1).toUpper() == u"DATABASES")
        return showDatabases();
    const QString wanted = show.captured(2).isEmpty() ? database : QString::fromUtf8(unquoted(show.captured(2)));
    if (wanted.isEmpty())
        return std::unexpected("database name required");
    const auto found =
        std::ranges::find_if(m_databases, [&wanted](const Database &known) { return known.name == wanted; });
    if (found == m_databases.end())
        return std::unexpected("database not found: " + wanted.toUtf8());
    const FakePointStore::Tables tables = m_store.tables(found->store);
    if (show.hasMatch())
        return this->show(show.captured(1).toUpper(), show.captured(3), tables);
    const QByteArray measurement = unquoted(selected.captured(1));
    if (!tables.contains(measurement))
        return Series();
    FakeTable table = FakeTable::of(tables.value(measurement));
    table.name = measurement;
    const qsizetype time = table.columns.indexOf("time");
    table.columns.move(time, 0);
    for (FakeRow &row : table.rows)
        row.move(time, 0);
    if (!selected.captured(2).isEmpty())
        table.rows = table.rows.first(std::min<qsizetype>(selected.captured(2).toLongLong(), table.rows.size()));
    return Series{table};
}

FakeInfluxQl::Series FakeInfluxQl::showDatabases() const
{
    FakeTable table = series("databases", {"name"});
    for (const Database &database : m_databases)
        table.addRow({database.name.toUtf8()});
    return {table};
}

FakeInfluxQl::Series FakeInfluxQl::show(const QString &what, const QString &rest,
                                        const FakePointStore::Tables &tables) const
{
    static const QRegularExpression fromName(QStringLiteral(R"( FROM ("(?:[^"\\]|\\.)+"|\w+))"),
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression keyName(QStringLiteral(R"( WITH KEY = ("(?:[^"\\]|\\.)+"|\w+))"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QByteArray only = unquoted(fromName.match(rest).captured(1));
    const QByteArray key = unquoted(keyName.match(rest).captured(1));
    if (what == u"RETENTION POLICIES") {
        FakeTable table = series({}, {"name", "duration", "shardGroupDuration", "replicaN", "default"});
        table.addRow({QByteArray("autogen"), QByteArray("0s"), QByteArray("168h0m0s"), qint64(1), true});
        return {table};
    }
    Series answer;
    FakeTable names = series("measurements", {"name"});
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (!only.isEmpty() && table.key() != only)
            continue;
        names.addRow({table.key()});
        QByteArrayList tags = table->tags.values();
        std::ranges::sort(tags);
        FakeTable keys = series(table.key(), {"tagKey"});
        FakeTable values = series(table.key(), {"key", "value"});
        for (const QByteArray &tag : std::as_const(tags)) {
            keys.addRow({tag});
            QSet<QByteArray> seen;
            for (const FakePoint &point : table->points) {
                if ((key.isEmpty() || key == tag) && point.tags.contains(tag) && !seen.contains(point.tags.value(tag)))
                    values.addRow({tag, point.tags.value(tag)});
                seen += point.tags.value(tag);
            }
        }
        FakeTable fields = series(table.key(), {"fieldKey", "fieldType"});
        for (auto field = table->fields.begin(); field != table->fields.end(); ++field)
            fields.addRow({field.key(), fieldType(field.value())});
        const FakeTable &wanted = what == u"TAG KEYS" ? keys : what == u"TAG VALUES" ? values : fields;
        if (!wanted.rows.isEmpty())
            answer += wanted;
    }
    if (what != u"MEASUREMENTS")
        return answer;
    return names.rows.isEmpty() ? Series() : Series{names};
}

QByteArrayList FakeInfluxQl::documents(const QList<FakeTable> &series, const QByteArray &epoch, int chunkSize,
                                       bool marked)
{
    if (series.isEmpty())
        return {"{\"results\":[{\"statement_id\":0}]}"};
    QByteArrayList texts;
    if (chunkSize <= 0) {
        for (const FakeTable &table : series)
            texts += seriesText(table, 0, table.rows.size(), false, epoch);
        return {document(texts, false)};
    }
    for (qsizetype i = 0; i < series.size(); ++i) {
        const qsizetype rows = series[i].rows.size();
        for (qsizetype from = 0; from == 0 || from < rows; from += chunkSize) {
            const bool more = from + chunkSize < rows;
            const qsizetype count = std::min<qsizetype>(chunkSize, rows - from);
            texts += document({seriesText(series[i], from, count, marked && more, epoch)},
                              marked && (more || i + 1 < series.size()));
        }
    }
    return texts;
}

QByteArray FakeInfluxQl::errorDocument(const QByteArray &error)
{
    return "{\"results\":[{\"statement_id\":0,\"error\":" + fakeJsonString(error) + "}]}";
}

} // namespace penstock
