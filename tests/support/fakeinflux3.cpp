// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3.h"

#include <expected>

namespace penstock {

namespace {

constexpr auto clusterId = "f2b6e0c4-3a51-4d0e-9b6f-6f1f3d1a2c77";
constexpr auto requestId = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
constexpr auto unauthenticated = R"({"error": "the request was not authenticated"})";
constexpr auto unauthorized = R"({"error": "unauthorized to perform requested action with the token"})";
constexpr auto malformed =
    R"({"error": "Authorization header was malformed, the request was not in the form of 'Authorization: )"
    R"(<auth-scheme> <token>', supported auth-schemes are Bearer, Token and Basic"})";

FakeAnswer plain(int status, const QByteArray &text)
{
    return FakeAnswer::of(status).text(text);
}

/// The token of an Authorization field; nothing when the field has another form.
std::optional<QByteArray> tokenOf(const QByteArray &authorization)
{
    const QByteArrayList words = authorization.split(' ');
    if (words.size() != 2)
        return std::nullopt;
    if (words[0] == "Bearer" || words[0] == "Token")
        return words[1];
    if (words[0] != "Basic")
        return std::nullopt;
    const QByteArrayList login = QByteArray::fromBase64(words[1]).split(':');
    return login.size() == 2 ? std::optional(login[1]) : std::nullopt;
}

bool isQuery(const QByteArray &path)
{
    return path.startsWith("/api/v3/query_") || path == "/query";
}

bool isWrite(const QByteArray &path)
{
    return path == "/api/v3/write_lp" || path == "/write" || path == "/api/v2/write";
}

} // namespace

FakeInflux3::FakeInflux3(const Options &options)
    : m_state{.options = options, .store = {}, .databases = {}, .tokens = {}},
      m_write(m_state),
      m_query(m_state,
              [this](const QString &statement) {
                  const auto script = m_byStatement.find(statement.trimmed());
                  return script == m_byStatement.end() ? std::nullopt : std::optional(*script);
              }),
      m_admin(m_state)
{
    m_server.setHandler([this](const FakeRequest &request) { return answer(request); });
}

void FakeInflux3::setQueryAnswer(const QString &statement, const FakeAnswer &answer)
{
    m_byStatement.insert(statement.trimmed(), answer);
}

void FakeInflux3::write(const QString &database, const QByteArray &lines)
{
    FakeRequest request;
    request.method = "POST";
    request.target = "/api/v3/write_lp?precision=nanosecond&db=" + QUrl::toPercentEncoding(database);
    request.body = lines;
    const FakeAnswer answer = m_write.writeLp(request);
    if (!answer.steps().last().bytes.startsWith("HTTP/1.1 204"))
        qFatal("the fake InfluxDB 3 cannot store: %s", answer.steps().last().bytes.constData());
}

FakeAnswer FakeInflux3::answer(const FakeRequest &request)
{
    FakeAnswer answer = route(request);
    const QByteArray version = m_state.options.version.toLatin1();
    if (m_state.options.distributed)
        return answer.putHeader("X-Influxdb-Build", "cloud2");
    if (m_state.since(7))
        answer.putHeader("cluster-uuid", clusterId);
    if (m_state.since(7) || (m_state.since(1) && request.path() == "/ping"))
        answer.putHeader("Request-Id", requestId).putHeader("X-Request-Id", requestId);
    return answer;
}

FakeAnswer FakeInflux3::route(const FakeRequest &request)
{
    const QByteArray path = request.path();
    if (request.method == "OPTIONS")
        return FakeAnswer::of(204)
            .header("Access-Control-Allow-Origin", "*")
            .header("Access-Control-Allow-Methods", "*")
            .header("Access-Control-Allow-Headers", "*")
            .empty();
    // The form is looked at even where no login is.
    const QByteArray authorization = request.headers.value("authorization");
    if (!authorization.isEmpty() && !tokenOf(authorization))
        return plain(400, malformed);
    if (needsLogin(request)) {
        if (const auto refused = refusal(request))
            return *refused;
    }
    for (auto script = m_byPath.begin(); script != m_byPath.end(); ++script) {
        if (path.startsWith(script.key()))
            return *script;
    }
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (path == "/ping" && (get || post))
        return ping();
    if (path == "/query" && (get || post))
        return m_query.v1(request);
    if (path == "/write" && post)
        return m_write.writeV1(request);
    if (path == "/api/v2/write" && post)
        return m_write.writeV2(request);
    if (path == "/api/v3/write_lp" && post)
        return m_write.writeLp(request);
    if (m_state.options.distributed)
        return notFound(request);
    if ((path == "/health" || path == "/api/v1/health") && get)
        return plain(200, "OK").putHeader("Access-Control-Allow-Origin", "*");
    if (path == "/api/v3/query_sql" && (get || post))
        return m_query.sql(request);
    if (path == "/api/v3/query_influxql" && (get || post))
        return m_query.influxql(request);
    return m_admin.answer(request).value_or(notFound(request));
}

FakeAnswer FakeInflux3::notFound(const FakeRequest &request) const
{
    if (request.method == "HEAD")
        return FakeAnswer::of(404).empty();
    return plain(404, m_state.since(7) ? "Not found" : "not found");
}

FakeAnswer FakeInflux3::ping() const
{
    if (m_state.options.distributed)
        return FakeAnswer::of(204).empty();
    const QByteArray version = m_state.options.version.toLatin1();
    QByteArray body = "{\"version\":\"" + version + "\",\"revision\":\"abc1234\"";
    if (m_state.since(9))
        body.insert(1, "\"product_name\":\"InfluxDB 3 Core\",");
    if (m_state.since(1))
        body += ",\"process_id\":\"7d0c9a4e-6b3f-4f0a-8a55-1f6f0f7d2b11\"";
    FakeAnswer answer = FakeAnswer::json(body + '}');
    if (m_state.since(1))
        answer.putHeader("X-Influxdb-Build", "Core").putHeader("X-Influxdb-Version", version);
    return answer.putHeader("Access-Control-Allow-Origin", "*");
}

bool FakeInflux3::needsLogin(const FakeRequest &request) const
{
    if (m_state.options.token.isEmpty() && !m_state.options.awaitsFirstToken)
        return false;
    const QByteArray path = request.path();
    return !m_state.options.openPaths.contains(path) &&
           !(path == "/api/v3/configure/token/admin" && request.method == "POST");
}

std::optional<FakeAnswer> FakeInflux3::refusal(const FakeRequest &request) const
{
    const QByteArray path = request.path();
    const QByteArray authorization = request.headers.value("authorization");
    QByteArray token;
    if (!authorization.isEmpty()) {
        const auto given = tokenOf(authorization);
        if (!given)
            return plain(400, malformed);
        token = *given;
    } else if (path == "/write" || path == "/query") {
        token = request.urlParameter(QStringLiteral("p")).value_or(QString()).toUtf8();
    }
    const Right right = rightOf(token);
    if (right == Right::None)
        return m_state.since(8) ? plain(401, unauthenticated) : FakeAnswer::of(401).empty();
    return forbidden(request, right);
}

std::optional<FakeAnswer> FakeInflux3::forbidden(const FakeRequest &request, Right right) const
{
    const QByteArray path = request.path();
    const bool open = path == "/ping" || path == "/health" || path == "/api/v1/health";
    if (right == Right::All || open || (right == Right::Read && isQuery(path)) ||
        (right == Right::Write && isWrite(path)))
        return std::nullopt;
    if (path == "/query")
        return plain(401, R"({"error":"unauthorized access"})");
    if (path == "/api/v2/write")
        return FakeAnswer::json(
            R"({"code":"forbidden","message":"unauthorized to perform requested action with the token"})",
            m_state.since(10) ? 403 : 401);
    return m_state.since(8) ? plain(403, unauthorized) : FakeAnswer::of(403).empty();
}

FakeInflux3::Right FakeInflux3::rightOf(const QByteArray &token) const
{
    const FakeInflux3Options &options = m_state.options;
    if (token.isEmpty())
        return Right::None;
    if (token == options.token || m_state.tokens.values().contains(token))
        return Right::All;
    return token == options.readToken ? Right::Read : token == options.writeToken ? Right::Write : Right::None;
}

} // namespace penstock
