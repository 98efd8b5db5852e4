// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux2.h"

namespace penstock {

namespace {

constexpr auto page =
    "<!doctype html><html><head><title>InfluxDB</title></head><body><div id=\"react-root\"></div></body></html>";

FakeAnswer unauthorized()
{
    return fakeInflux2Error(401, "unauthorized", QStringLiteral("unauthorized access"));
}

FakeAnswer mayNotWrite(const char *why = "")
{
    return fakeInflux2Error(403, "forbidden",
                            QStringLiteral("insufficient permissions for write") + QLatin1String(why));
}

FakeAnswer json(const QByteArray &body)
{
    return FakeAnswer::of(200).header("Content-Type", "application/json; charset=utf-8").text(body);
}

} // namespace

FakeInflux2::FakeInflux2(const Options &options)
    : m_state{.options = options, .store = {}, .resources = {}},
      m_write(m_state),
      m_query(m_state,
              [this](const QString &statement) {
                  const auto script = m_byStatement.find(statement.trimmed());
                  return script == m_byStatement.end() ? std::nullopt : std::optional(*script);
              }),
      m_admin(m_state)
{
    if (options.setUp)
        m_admin.setUp();
    m_server.setHandler([this](const FakeRequest &request) {
        FakeAnswer answer = route(request);
        return answer.putHeader("X-Influxdb-Build", "OSS")
            .putHeader("X-Influxdb-Version", m_state.options.version.toLatin1());
    });
}

void FakeInflux2::setQueryAnswer(const QString &statement, const FakeAnswer &answer)
{
    m_byStatement.insert(statement.trimmed(), answer);
}

void FakeInflux2::refuseWrites(int count, const FakeAnswer &answer)
{
    m_refusals.insert(m_refusals.size(), count, answer);
}

QString FakeInflux2::addBucket(const QString &name, qint64 everySeconds, qint64 shardSeconds)
{
    return m_state.addBucket(name, orgId(), everySeconds, QStringLiteral("user"), shardSeconds)[u"id"].toString();
}

QString FakeInflux2::addOrganization(const QString &name, const QString &bucket)
{
    const QString id = m_state.newId();
    m_state.resources[QStringLiteral("orgs")] +=
        QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}};
    m_state.addBucket(bucket, id, 0, QStringLiteral("user"));
    return id;
}

QString FakeInflux2::orgId() const
{
    return m_state.resources.value(QStringLiteral("orgs")).value(0)[u"id"].toString();
}

QByteArrayList FakeInflux2::points(const QString &bucket) const
{
    const auto found = m_state.find(QStringLiteral("buckets"), bucket);
    return found ? m_state.store.lines((*found)[u"id"].toString()) : QByteArrayList();
}

FakeAnswer FakeInflux2::route(const FakeRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/ping")
        return FakeAnswer::of(204).empty();
    if (path == "/health")
        return health();
    if (path == "/ready")
        return json(R"({"status":"ready","started":"2026-01-01T00:00:00Z","up":"1h2m3s"})");
    if (path == "/write" || path == "/query")
        return compatibleRoute(request);
    if (path == "/api/v2" || path.startsWith("/api/v2/"))
        return apiRoute(request);
    if (!m_state.options.hasPage)
        return FakeAnswer::of(404)
            .header("Content-Type", "text/plain; charset=utf-8")
            .text("no assets included in binary\n");
    return FakeAnswer::of(200).header("Content-Type", "text/html; charset=utf-8").text(page);
}

FakeAnswer FakeInflux2::apiRoute(const FakeRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/api/v2")
        return json(R"({"query":{"self":"/api/v2/query"},"write":"/api/v2/write"})");
    if (path == "/api/v2/signin")
        return signIn(request);
    if (path == "/api/v2/signout") {
        m_session.clear();
        return FakeAnswer::of(204).empty();
    }
    const Right right = path == "/api/v2/setup" ? Right::All : login(request);
    if (right == Right::None)
        return unauthorized();
    for (auto script = m_byPath.begin(); script != m_byPath.end(); ++script) {
        if (path.startsWith(script.key()))
            return *script;
    }
    const bool post = request.method == "POST";
    if ((path == "/api/v2/write" || path == "/api/v2/query") && !post)
        return fakeInflux2Error(405, "method not allowed", QStringLiteral("allow: OPTIONS, POST"));
    if (path == "/api/v2/write") {
        if (right == Right::Read || right == Right::Inactive)
            return mayNotWrite(right == Right::Inactive ? ": token is inactive" : "");
        return m_refusals.isEmpty() ? m_write.writeV2(request) : m_refusals.takeFirst();
    }
    if (path == "/api/v2/query")
        return right == Right::Write || right == Right::Inactive ? m_query.hiddenFlux(request) : m_query.flux(request);
    if (path == "/api/v2/query/analyze")
        return json(R"({"errors":[]})");
    // Lists leave out what a token may not read (authorizer/authorize_find.go).
    if ((right == Right::Write || right == Right::Inactive) && path == "/api/v2/buckets" && request.method == "GET")
        return json(R"({"links":{"self":"/api/v2/buckets"},"buckets":[]})");
    if (right != Right::All && !(right == Right::Read && request.method == "GET"))
        return fakeInflux2Error(401, "unauthorized",
                                QStringLiteral("write:orgs/%1/%2 is unauthorized")
                                    .arg(orgId(), QString::fromLatin1(path).section(u'/', 3, 3)));
    return m_admin.answer(request).value_or(fakeInflux2Error(404, "not found", QStringLiteral("path not found")));
}

FakeAnswer FakeInflux2::compatibleRoute(const FakeRequest &request)
{
    const Right right = compatibleLogin(request);
    if (right == Right::None || right == Right::Inactive) {
        const QByteArray field = request.headers.value("authorization").toLower();
        const bool isNamed =
            field.startsWith("basic ") || field.startsWith("token ") || request.urlParameter(QStringLiteral("p"));
        return isNamed ? fakeInflux2Error(401, "unauthorized", QStringLiteral("Unauthorized")) : unauthorized();
    }
    const QByteArray path = request.path();
    for (auto script = m_byPath.begin(); script != m_byPath.end(); ++script) {
        if (path.startsWith(script.key()))
            return *script;
    }
    if (path == "/query")
        return right == Right::Write ? m_query.hiddenInfluxQl(request) : m_query.influxql(request);
    if (request.method != "POST")
        return fakeInflux2Error(405, "method not allowed", QStringLiteral("allow: OPTIONS, POST"));
    if (right == Right::Read)
        return mayNotWrite();
    return m_refusals.isEmpty() ? m_write.writeV1(request) : m_refusals.takeFirst();
}

FakeAnswer FakeInflux2::signIn(const FakeRequest &request)
{
    const QByteArray login = (m_state.options.user + u':' + m_state.options.password).toUtf8();
    if (request.headers.value("authorization") != "Basic " + login.toBase64())
        return unauthorized();
    m_session = "influxdb-oss-session=c2Vzc2lvbg";
    return FakeAnswer::of(204).header("Set-Cookie", m_session + "; Path=/api/; HttpOnly; SameSite=Strict").empty();
}

FakeAnswer FakeInflux2::health() const
{
    return json("{\"name\":\"influxdb\",\"message\":\"ready for queries and writes\",\"status\":\"pass\",\"checks\":[],"
                "\"version\":\"" +
                m_state.options.version.toLatin1() + "\",\"commit\":\"ec9dcde5d6\"}");
}

FakeInflux2::Right FakeInflux2::rightOf(const QByteArray &token) const
{
    if (token.isEmpty() || !m_state.options.setUp)
        return Right::None;
    if (token == m_state.options.readToken)
        return Right::Read;
    if (token == m_state.options.writeToken)
        return Right::Write;
    if (token == m_state.options.inactiveToken)
        return Right::Inactive;
    const QList<QJsonObject> known = m_state.resources.value(QStringLiteral("authorizations"));
    for (const QJsonObject &authorization : known) {
        if (authorization[u"token"].toString().toLatin1() == token && authorization[u"status"].toString() == u"active")
            return Right::All;
    }
    return Right::None;
}

FakeInflux2::Right FakeInflux2::login(const FakeRequest &request) const
{
    if (!m_session.isEmpty() && request.headers.value("cookie").contains(m_session))
        return Right::All;
    const QByteArray field = request.headers.value("authorization");
    const QByteArray scheme = field.left(field.indexOf(' ')).toLower();
    return scheme == "token" || scheme == "bearer" ? rightOf(field.mid(scheme.size()).trimmed()) : Right::None;
}

/// By u and p, Basic user:token, Token user:token and Token token; not by Bearer, and not by the user's password.
FakeInflux2::Right FakeInflux2::compatibleLogin(const FakeRequest &request) const
{
    const auto pair = [this](const QByteArray &login) { return rightOf(login.mid(login.indexOf(':') + 1)); };
    const QByteArray field = request.headers.value("authorization");
    const QByteArray scheme = field.left(field.indexOf(' ')).toLower();
    const QByteArray rest = field.mid(scheme.size()).trimmed();
    if (scheme == "basic")
        return pair(QByteArray::fromBase64(rest));
    if (scheme == "token")
        return pair(rest);
    return rightOf(request.urlParameter(QStringLiteral("p")).value_or(QString()).toUtf8());
}

} // namespace penstock
