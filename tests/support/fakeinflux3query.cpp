// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace penstock {

namespace {

constexpr auto oneStatementOnly = "must provide only one InfluxQl statement per query";
constexpr auto noDatabase = "must specify a 'db' parameter, or provide the database in the InfluxQL query";
constexpr int defaultChunk = 10'000;

FakeAnswer plain(int status, const QByteArray &text)
{
    return FakeAnswer::of(status).text(text);
}

/// The format that the Accept field asks for; nothing when the server does not take the field.
std::optional<QString> accepted(const FakeRequest &request)
{
    const QByteArray accept = request.headers.value("accept");
    if (accept.isEmpty() || accept.contains("*/*") || accept.contains("text/html") || accept == "application/json")
        return QStringLiteral("json");
    if (accept == "text/csv")
        return QStringLiteral("csv");
    if (accept == "text/plain")
        return QStringLiteral("pretty");
    if (accept == "application/vnd.apache.parquet")
        return QStringLiteral("parquet");
    return std::nullopt;
}

FakeAnswer badAccept(const FakeRequest &request, int status)
{
    return plain(status, "invalid mime type (" + request.headers.value("accept") + ')');
}

QString sqlLiteral(const QJsonValue &value)
{
    if (value.isString())
        return u'\'' + value.toString().replace(QStringLiteral("'"), QStringLiteral("''")) + u'\'';
    if (value.isNull())
        return QStringLiteral("NULL");
    const QJsonArray wrapped{value};
    const QByteArray text = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1).chopped(1));
}

bool isScalar(const QJsonValue &value)
{
    return !value.isArray() && !value.isObject();
}

} // namespace

FakeAnswer FakeInflux3Query::sql(const FakeRequest &request) const
{
    const auto question = asked(request, true);
    if (!question)
        return question.error();
    if (const auto scripted = m_script(question->statement))
        return *scripted;
    if (const auto missing = unknown(question->database))
        return *missing;
    const auto table = FakeSql(m_state, question->database).run(question->statement, question->parameters);
    if (!table)
        return m_state.since(9, 1) ? plain(table.error().status, table.error().text)
                                   : plain(500, "query error: error while planning query: " + table.error().text);
    return answer(*table, question->format);
}

FakeAnswer FakeInflux3Query::influxql(const FakeRequest &request) const
{
    const auto question = asked(request, false);
    if (!question)
        return question.error();
    if (const auto scripted = m_script(question->statement))
        return *scripted;
    if (question->statement.trimmed().chopped(1).contains(u';'))
        return plain(mistake(), oneStatementOnly);
    const bool needsDatabase = !question->statement.simplified().startsWith(u"SHOW DATABASES", Qt::CaseInsensitive);
    if (question->database.isEmpty() && needsDatabase && !m_state.since(9, 1))
        return plain(500, noDatabase);
    if (!question->database.isEmpty()) {
        if (const auto missing = unknown(question->database))
            return *missing;
    }
    const auto series = influxql().run(question->statement, question->database);
    if (!series)
        return plain(mistake(), "error in InfluxQL statement: " + series.error());
    return answer(flat(*series, question->statement), question->format);
}

int FakeInflux3Query::mistake() const
{
    return m_state.since(9, 1) ? 400 : 500;
}

/// What /query of 3.6 and before does not do.
std::optional<FakeAnswer> FakeInflux3Query::firstVersionsRefuse(const QString &statement, const QString &database) const
{
    const QString text = statement.simplified();
    // These two end the thread that was to answer.
    if (text.startsWith(u"SHOW DATABASES", Qt::CaseInsensitive) ||
        text.startsWith(u"SHOW RETENTION POLICIES", Qt::CaseInsensitive))
        return FakeAnswer::raw({}).close();
    if (text.chopped(1).contains(u';'))
        return plain(500, oneStatementOnly);
    if (database.isEmpty())
        return plain(500, noDatabase);
    if (const auto missing = unknown(database))
        return missing;
    if (text.startsWith(u"DROP MEASUREMENT", Qt::CaseInsensitive))
        return plain(500, "query error: error while planning query: This feature is not implemented: DROP MEASUREMENT");
    return std::nullopt;
}

FakeAnswer FakeInflux3Query::v1(const FakeRequest &request) const
{
    const QByteArray type = request.headers.value("content-type").split(';').first().trimmed();
    const bool form = type == "application/x-www-form-urlencoded" || type.isEmpty();
    const bool raw = type == "application/vnd.influxql";
    if (!request.body.isEmpty() && !form && !m_state.since(7))
        return plain(400, "missing query parameter 'q'");
    if (!request.body.isEmpty() && !form && !raw)
        return plain(400, "{\"error\":\"unsupported content type: " + type + "\"}");
    const auto parameter = [&](const QString &name) {
        if (raw && name == u"q" && !request.body.isEmpty())
            return std::optional(QString::fromUtf8(request.body));
        const auto inBody = form ? request.formParameter(name) : std::nullopt;
        return inBody ? inBody : request.urlParameter(name);
    };
    static const QByteArrayList types{"",         "application/json",      "application/csv",
                                      "text/csv", "application/x-msgpack", "*/*"};
    const QByteArray accept = request.headers.value("accept");
    if (!m_state.since(7) && (!types.contains(accept) || accept == "application/x-msgpack"))
        return badAccept(request, 500);
    if (!types.contains(accept))
        return plain(400, "{\"error\":\"invalid mime type (" + accept + ")\"}");
    const auto statement = parameter(QStringLiteral("q"));
    if (!statement || statement->isEmpty())
        return plain(400, m_state.since(7)
                              ? "{\"error\":\"expected a query to be provided in the query string or body\"}"
                              : "missing query parameter 'q'");
    for (const QString &flag : {QStringLiteral("chunked"), QStringLiteral("pretty")}) {
        const QString value = parameter(flag).value_or(QStringLiteral("false"));
        if (value != u"true" && value != u"false")
            return plain(400, "{\"error\":\"provided string was not `true` or `false`\"}");
    }
    bool isNumber = true;
    const int size = parameter(QStringLiteral("chunk_size")).value_or(QString::number(defaultChunk)).toInt(&isNumber);
    if (!isNumber)
        return plain(400, "{\"error\":\"invalid digit found in string\"}");
    const QByteArray epoch = parameter(QStringLiteral("epoch")).value_or(QString()).toUtf8();
    static const QByteArrayList epochs{"", "ns", "n", "u", "\xC2\xB5", "ms", "s", "m", "h", "d", "w"};
    static const QByteArrayList firstEpochs{"", "ns", "u", "\xC2\xB5", "ms", "s", "m", "h"};
    if (!m_state.since(7) && !firstEpochs.contains(epoch))
        return plain(400, "serde error: unknown variant `" + epoch +
                              "`, expected one of `ns`, `u`, `\xC2\xB5`, `ms`, `s`, `m`, `h`");
    if (!epochs.contains(epoch))
        return plain(400, "{\"error\":\"unknown variant `" + epoch + "`\"}");
    if (const auto scripted = m_script(*statement))
        return *scripted;

    const bool chunked = parameter(QStringLiteral("chunked")) == QStringLiteral("true");
    const QString database = parameter(QStringLiteral("db")).value_or(QString());
    const auto failed = [&](const QByteArray &error) {
        if (!m_state.since(7))
            return plain(500, error);
        return FakeAnswer::json(FakeInfluxQl::errorDocument(error));
    };
    if (!m_state.since(7)) {
        if (const auto refused = firstVersionsRefuse(*statement, database))
            return *refused;
    }
    if (!database.isEmpty() && !m_state.knows(database))
        return failed("Cannot retrieve database: External error: database not found: " + database.toUtf8());
    const auto series = influxql().run(*statement, database);
    if (!series)
        return failed(series.error());
    QByteArrayList documents = FakeInfluxQl::documents(*series, epoch, chunked ? size : 0, m_state.since(7));
    if (!m_state.since(7)) {
        for (QByteArray &document : documents)
            document += "\r\n";
    }
    FakeAnswer answer = FakeAnswer::of(200);
    return answer.header("Content-Type", "application/json").chunks(documents);
}

std::expected<FakeInflux3Query::Asked, FakeAnswer> FakeInflux3Query::asked(const FakeRequest &request,
                                                                           bool needsDatabase) const
{
    QJsonObject body;
    QJsonParseError error;
    if (request.method == "POST") {
        body = QJsonDocument::fromJson(request.body, &error).object();
        if (error.error != QJsonParseError::NoError)
            return std::unexpected(plain(400, request.body.startsWith('{')
                                                  ? "serde json error: EOF while parsing a value at line 1 column 1"
                                                  : "serde json error: expected value at line 1 column 1"));
    }
    const auto parameter = [&](const QString &name) -> std::optional<QString> {
        if (request.method == "GET")
            return request.urlParameter(name);
        return body.contains(name) ? std::optional(body.value(name).toString()) : std::nullopt;
    };
    const auto database = parameter(QStringLiteral("db"));
    const auto statement = parameter(QStringLiteral("q"));
    if (request.method == "POST" && (!statement || (needsDatabase && !database))) {
        const QByteArray missing = needsDatabase && !database ? "db" : "q";
        return std::unexpected(plain(400, "serde json error: missing field `" + missing + "` at line 1 column " +
                                              QByteArray::number(request.body.size())));
    }
    if (needsDatabase && !database && !statement)
        return std::unexpected(plain(400, "missing query parameters 'db' and 'q'"));
    if (needsDatabase && !database)
        return std::unexpected(plain(400, "missing query parameter 'db'"));
    if (!statement)
        return std::unexpected(plain(400, "missing query parameter 'q'"));

    const auto byAccept = accepted(request);
    if (!byAccept)
        return std::unexpected(badAccept(request, mistake()));
    static const QStringList formats{QStringLiteral("json"), QStringLiteral("jsonl"),  QStringLiteral("json_lines"),
                                     QStringLiteral("csv"),  QStringLiteral("pretty"), QStringLiteral("parquet")};
    const QString format = parameter(QStringLiteral("format")).value_or(*byAccept);
    if (!formats.contains(format))
        return std::unexpected(plain(400, (request.method == "POST" ? "serde json error" : "serde error") +
                                              (": unknown variant `" + format.toUtf8()) +
                                              "`, expected one of `parquet`, `csv`, `pretty`, `json`, `json_lines`, "
                                              "`jsonl` at line 1 column 1"));

    Asked question{database.value_or(QString()), *statement, format, {}};
    const QJsonObject parameters =
        request.method == "POST"
            ? body.value(u"params").toObject()
            : QJsonDocument::fromJson(request.urlParameter(QStringLiteral("params")).value_or(QString()).toUtf8())
                  .object();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        if (!isScalar(*it))
            return std::unexpected(plain(400, "serde json error: JSON arrays are not supported as query parameters. "
                                              "Expected null, boolean, number, or string. at line 1 column 1"));
        question.parameters.insert(it.key(), sqlLiteral(*it));
    }
    return question;
}

FakeAnswer FakeInflux3Query::answer(const FakeTable &table, const QString &format) const
{
    FakeAnswer answer = FakeAnswer::of(200);
    answer.header("Access-Control-Allow-Origin", "*");
    const int batch = m_state.options.batchRows;
    if (format == u"json")
        return answer.header("Content-Type", "application/json").chunks(table.toJson(batch));
    if (format == u"jsonl" || format == u"json_lines")
        return answer.header("Content-Type", "application/jsonl").chunks(table.toJsonLines(batch));
    if (format == u"csv")
        return answer.header("Content-Type", "text/csv").chunks(table.toCsv(batch));
    return plain(500, "the fake server does not make this format: " + format.toUtf8());
}

std::optional<FakeAnswer> FakeInflux3Query::unknown(const QString &database) const
{
    if (m_state.knows(database))
        return std::nullopt;
    return plain(404, "{\"error\":\"query error: database not found: " + database.toUtf8() + "\"}");
}

FakeInfluxQl FakeInflux3Query::influxql() const
{
    QList<FakeInfluxQl::Database> databases;
    for (auto it = m_state.databases.begin(); it != m_state.databases.end(); ++it)
        databases += {it.key(), it.key()};
    return {m_state.store, databases};
}

/// The series as one table, their names in the first column.
FakeTable FakeInflux3Query::flat(const QList<FakeTable> &series, const QString &statement) const
{
    FakeTable all;
    if (statement.simplified().startsWith(u"SHOW DATABASES", Qt::CaseInsensitive)) {
        all.columns = {"iox::database", "deleted"};
        for (auto it = m_state.databases.begin(); it != m_state.databases.end(); ++it)
            all.addRow({it.key().toUtf8(), it->deleted});
        return all;
    }
    for (const FakeTable &table : series) {
        all.columns = QByteArrayList{"iox::measurement"} + table.columns;
        for (const FakeRow &row : table.rows)
            all.rows += FakeRow{table.name} + row;
    }
    return all;
}

} // namespace penstock
