// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesql.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

std::unexpected<FakeSql::Failure> failed(const QByteArray &text)
{
    return std::unexpected(FakeSql::Failure{400, text});
}

/// "Name" stays as it is, Name becomes name.
QByteArray identifier(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 1)
        return text.sliced(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\"")).toUtf8();
    return text.toLower().toUtf8();
}

/// How a cell compares with a literal: 'text', 1, true.
QByteArray literal(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'\'') && text.endsWith(u'\'') && text.size() > 1)
        text = text.sliced(1, text.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'"));
    return text.toUtf8();
}

struct Text
{
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(double number) const { return shortestNumber(number); }
    QByteArray operator()(const QByteArray &text) const { return text; }
    QByteArray operator()(FakeTime time) const { return fakeSqlTime(time.nanoseconds); }
    template <typename T> QByteArray operator()(T number) const { return QByteArray::number(number); }
};

/// 2024-01-01T00:00:00.000000001Z
qint64 nanosecondsOf(const QString &text)
{
    const qint64 seconds = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate).toSecsSinceEpoch();
    const qint64 fraction = text.sliced(20).chopped(1).toLongLong();
    // The first second there is begins before its first nanosecond.
    return seconds < 0 ? (seconds + 1) * 1'000'000'000 - (1'000'000'000 - fraction)
                       : seconds * 1'000'000'000 + fraction;
}

/// One row: the first and the last time of a table.
FakeTable span(const FakeTable &all)
{
    FakeTable answer;
    answer.columns = {"first", "last"};
    const qsizetype column = all.columns.indexOf("time");
    FakeRow ends(2);
    for (const FakeRow &row : all.rows) {
        const FakeCell &time = row[column];
        if (ends[0].index() == 0 || time < ends[0])
            ends[0] = time;
        if (ends[1].index() == 0 || ends[1] < time)
            ends[1] = time;
    }
    answer.rows += ends;
    return answer;
}

std::unexpected<FakeSql::Failure> noColumn(const QByteArray &name)
{
    return failed("Schema error: No field named " + name + '.');
}

QByteArray arrowType(FakeFieldType type)
{
    static constexpr std::array names{"Float64", "Int64", "UInt64", "Boolean", "Utf8"};
    return names[static_cast<std::size_t>(type)];
}

QByteArray influxType(FakeFieldType type)
{
    static constexpr std::array names{"float", "integer", "uinteger", "boolean", "string"};
    return names[static_cast<std::size_t>(type)];
}

} // namespace

std::expected<FakeTable, FakeSql::Failure> FakeSql::run(QString statement,
                                                        const QHash<QString, QString> &parameters) const
{
    static const QRegularExpression placeholder(QStringLiteral(R"('(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w+))"));
    QString bound;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(statement); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength(1) <= 0)
            continue;
        if (!parameters.contains(match.captured(1)))
            return failed(QByteArray(m_state.since(9, 1) ? "" : "Error during planning: ") +
                          "No value found for placeholder with name $" + match.captured(1).toUtf8());
        bound += statement.sliced(from, match.capturedStart() - from) + parameters.value(match.captured(1));
        from = match.capturedEnd();
    }
    statement = (bound + statement.sliced(from)).simplified();
    while (statement.endsWith(u';'))
        statement.chop(1);
    const QString verb = statement.section(u' ', 0, 0).toUpper();
    if (verb.isEmpty() && !m_state.since(9, 1))
        return failed("Error during planning: No SQL statements were provided in the query string");
    if (statement.contains(u';') && !m_state.since(9, 1))
        return failed("This feature is not implemented: The context currently only supports a single SQL statement");
    if (statement.compare(QStringLiteral("SHOW TABLES"), Qt::CaseInsensitive) == 0)
        return tables();
    if (verb == u"SELECT")
        return select(statement);
    if (verb == u"CREATE" || verb == u"DROP" || verb == u"ALTER")
        return failed("Error during planning: DDL not supported: " + statement.toUtf8());
    if (verb == u"INSERT" || verb == u"DELETE" || verb == u"UPDATE")
        return failed("Error during planning: DML not supported: " + statement.toUtf8());
    return failed("SQL error: ParserError(\"Expected: an SQL statement, found: " + verb.toUtf8() +
                  " at Line: 1, Column: 1\")");
}

std::expected<FakeTable, FakeSql::Failure> FakeSql::select(const QString &statement) const
{
    static const QRegularExpression form(
        QStringLiteral(R"(^SELECT (DISTINCT )?(.+?) FROM ("(?:[^"]|"")+"(?:\."(?:[^"]|"")+")*|[\w.]+))"
                       R"((?: WHERE (.+?))?(?: ORDER BY (.+?))?(?: LIMIT (\d+))?(?: OFFSET (\d+))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(statement);
    if (!match.hasMatch())
        return failed("SQL error: ParserError(\"the fake server has no script for: " +
                      statement.toUtf8().replace('"', '\'') + "\")");
    auto from = source(match.captured(3));
    if (!from)
        return from;
    if (match.captured(2) == uR"(min(time) AS "first", max(time) AS "last")")
        return span(*from);
    FakeTable all = *from;
    QHash<QByteArray, QByteArray> aliases; // name AS alias
    QStringList list = match.captured(2).split(u',');
    for (QString &item : list) {
        static const QRegularExpression as(QStringLiteral(R"re(^\s*("(?:[^"]|"")+"|\S+) AS (\S+)\s*$)re"));
        if (const auto named = as.match(item); named.hasMatch()) {
            item = named.captured(1);
            aliases.insert(identifier(named.captured(2)), identifier(item));
        }
    }
    static const QRegularExpression both(QStringLiteral(R"(\s+AND\s+)"), QRegularExpression::CaseInsensitiveOption);
    const QStringList conditions = match.captured(4).split(both, Qt::SkipEmptyParts);
    for (const QString &condition : conditions) {
        static const QRegularExpression bound(QStringLiteral(R"(^time (>=|<|<=) TIMESTAMP '([^']+)'$)"));
        if (const auto times = bound.match(condition); times.hasMatch()) {
            const qsizetype column = all.columns.indexOf("time");
            if (column < 0)
                return noColumn("time");
            const bool isLower = times.captured(1) == u">=";
            const qint64 limit = nanosecondsOf(times.captured(2)) + (times.captured(1) == u"<=" ? 1 : 0);
            all.rows.removeIf([&](const FakeRow &row) {
                const auto *time = std::get_if<FakeTime>(&row[column]);
                return !time || (isLower ? time->nanoseconds < limit : time->nanoseconds >= limit);
            });
            continue;
        }
        static const QRegularExpression present(QStringLiteral(R"(^(.+) IS NOT NULL$)"));
        if (const auto found = present.match(condition); found.hasMatch()) {
            const qsizetype column = all.columns.indexOf(identifier(found.captured(1)));
            if (column < 0)
                return noColumn(identifier(found.captured(1)));
            all.rows.removeIf(
                [column](const FakeRow &row) { return std::holds_alternative<std::monostate>(row[column]); });
            continue;
        }
        const qsizetype equals = condition.indexOf(u'=');
        const bool unequal = equals > 0 && (condition[equals - 1] == u'!');
        const QByteArray name = identifier(condition.first(std::max<qsizetype>(equals - (unequal ? 1 : 0), 0)));
        const qsizetype column = all.columns.indexOf(name);
        if (column < 0)
            return noColumn(name);
        const QByteArray wanted = literal(condition.sliced(equals + 1));
        all.rows.removeIf([&](const FakeRow &row) { return (std::visit(Text{}, row[column]) == wanted) == unequal; });
    }
    const QStringList order = match.captured(5).split(u',', Qt::SkipEmptyParts);
    for (auto key = order.crbegin(); key != order.crend(); ++key) {
        const QString text = key->trimmed();
        const bool down = text.endsWith(u" desc", Qt::CaseInsensitive);
        const QByteArray written = identifier(text.section(u' ', 0, 0));
        const QByteArray name = aliases.value(written, written);
        const qsizetype column = all.columns.indexOf(name);
        if (column < 0)
            return noColumn(name);
        std::ranges::stable_sort(all.rows, [column, down](const auto &a, const auto &b) {
            return down ? b[column] < a[column] : a[column] < b[column];
        });
    }
    FakeTable answer;
    QList<qsizetype> chosen;
    for (const QString &item : std::as_const(list)) {
        if (item.trimmed() == u"*") {
            for (qsizetype i = 0; i < all.columns.size(); ++i)
                chosen += i;
            continue;
        }
        chosen += all.columns.indexOf(identifier(item));
        if (chosen.last() < 0)
            return noColumn(identifier(item));
    }
    for (const qsizetype column : std::as_const(chosen))
        answer.columns += aliases.key(all.columns[column], all.columns[column]);
    qsizetype skip = match.captured(7).toLongLong();
    const qsizetype limit = match.captured(6).isEmpty() ? all.rows.size() : match.captured(6).toLongLong();
    for (const FakeRow &row : std::as_const(all.rows)) {
        FakeRow cells;
        for (const qsizetype column : std::as_const(chosen))
            cells += row[column];
        if (!match.captured(1).isEmpty() && answer.rows.contains(cells))
            continue;
        if (skip-- > 0 || answer.rows.size() >= limit)
            continue;
        answer.rows += cells;
    }
    return answer;
}

std::expected<FakeTable, FakeSql::Failure> FakeSql::source(const QString &name) const
{
    const QByteArray lower = name.toUtf8().toLower().replace('"', "");
    if (lower == "information_schema.tables")
        return tables();
    if (lower == "information_schema.columns")
        return columns();
    if (lower == "system.influxdb_schema" && m_state.since(6))
        return schema();
    if (lower == "system.last_caches" || lower == "system.distinct_caches")
        return caches(lower == "system.last_caches");
    const FakePointStore::Tables stored = m_state.store.tables(m_database);
    QByteArray table = identifier(name);
    if (!stored.contains(table) && lower.startsWith("iox."))
        table = identifier(name.section(u'.', 1));
    if (!stored.contains(table))
        return failed("Error during planning: table 'public.iox." + table + "' not found");
    if (stored.value(table).isUnreadable)
        return failed("Execution error: error getting batches Error creating record batch: Invalid argument error: all "
                      "columns in a record batch must have the same length");
    return FakeTable::of(stored.value(table));
}

FakeTable FakeSql::tables() const
{
    FakeTable answer;
    answer.columns = {"table_catalog", "table_schema", "table_name", "table_type"};
    const auto add = [&answer](const QByteArray &schema, const QByteArray &name, const QByteArray &type) {
        answer.addRow({QByteArray("public"), schema, name, type});
    };
    const FakePointStore::Tables stored = m_state.store.tables(m_database);
    for (auto table = stored.begin(); table != stored.end(); ++table)
        add("iox", table.key(), "BASE TABLE");
    add("system", "queries", "BASE TABLE");
    add("information_schema", "tables", "VIEW");
    add("information_schema", "columns", "VIEW");
    return answer;
}

FakeTable FakeSql::columns() const
{
    FakeTable answer;
    answer.columns = {"table_catalog", "table_schema", "table_name", "column_name", "data_type", "is_nullable"};
    const FakePointStore::Tables stored = m_state.store.tables(m_database);
    for (auto table = stored.begin(); table != stored.end(); ++table) {
        const QByteArrayList names = table->columns();
        for (const QByteArray &name : names) {
            const bool isTime = name == "time";
            const QByteArray type =
                isTime ? (m_state.since(10) ? QByteArray("Timestamp(ns)") : QByteArray("Timestamp(Nanosecond, None)"))
                : table->tags.contains(name) ? QByteArray("Dictionary(Int32, Utf8)")
                                             : arrowType(table->fields.value(name));
            answer.addRow(
                {QByteArray("public"), QByteArray("iox"), table.key(), name, type, QByteArray(isTime ? "NO" : "YES")});
        }
    }
    answer.addRow({QByteArray("public"), QByteArray("system"), QByteArray("queries"), QByteArray("id"),
                   QByteArray("Utf8"), QByteArray("NO")});
    return answer;
}

FakeTable FakeSql::schema() const
{
    FakeTable answer;
    answer.columns = {"measurement", "key", "data_type"};
    const FakePointStore::Tables stored = m_state.store.tables(m_database);
    for (auto table = stored.begin(); table != stored.end(); ++table) {
        const QByteArrayList names = table->columns();
        for (const QByteArray &name : names) {
            const QByteArray type = name == "time"               ? "time"
                                    : table->tags.contains(name) ? "tag"
                                                                 : influxType(table->fields.value(name));
            answer.addRow({table.key(), name, type});
        }
    }
    return answer;
}

FakeTable FakeSql::caches(bool last) const
{
    FakeTable answer;
    answer.columns = last ? QByteArrayList{"table", "name", "key_column_names", "count", "ttl"}
                          : QByteArrayList{"table", "name", "column_names", "max_cardinality", "max_age_seconds"};
    const QList<FakeInflux3State::Cache> stored = m_state.caches.value(m_database);
    for (const FakeInflux3State::Cache &cache : stored) {
        if (cache.isLast == last)
            answer.addRow({cache.table.toUtf8(), cache.name.toUtf8(), cache.columns, cache.count, cache.seconds});
    }
    return answer;
}

} // namespace penstock
