// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/inquiry.h"

#include "core/client/ping/logincheck.h"
#include "core/client/wire/authorization.h"
#include "core/client/wire/serverversion.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace penstock {

namespace {

constexpr qsizetype mostOnAPage = 100;

struct InquiryText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Inquiry)
};

QJsonArray listIn(const HttpAnswer &answer, const QString &member)
{
    return answer.isSuccess() ? QJsonDocument::fromJson(answer.body).object().value(member).toArray() : QJsonArray();
}

/// Tokens that may only write, or read one of many buckets, see none either.
bool seesNothing(const HttpAnswer &login)
{
    return login.isSuccess() && listIn(login, QStringLiteral("buckets")).isEmpty();
}

Error because(Error::Kind kind, const HttpAnswer &answer, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    error.details.status = answer.head.status;
    error.details.serverText = answer.serverText();
    return error;
}

} // namespace

Inquiry::Inquiry(const ClientSettings &settings, const HttpAnswer &login)
    : m_settings(settings), m_info(settings.server)
{
    const Flavour flavour = m_settings.flavour();
    const bool holds = judgeLogin(login, flavour) == LoginVerdict::Holds;
    const bool sendsLogin = loginSent(m_settings).has_value();
    if (flavour == Flavour::V2) {
        if (login.head.status == 401 && !holds)
            m_plan += Kind::Setup;
        if (holds && sendsLogin && seesNothing(login))
            m_plan += Kind::TokenActive;
        if (holds)
            m_plan += Kind::Organizations;
    } else if (holds) {
        // What the person's own headers say may be a login as well.
        if (sendsLogin && m_settings.profile.headers.isEmpty())
            m_plan += Kind::Anonymous;
        const ServerVersion version = ServerVersion::parse(m_info.version).value_or(ServerVersion{});
        if (flavour == Flavour::V1 && version >= ServerVersion{.major = 1, .minor = 7})
            m_plan += Kind::Flux;
    }
    next();
}

void Inquiry::next()
{
    m_question.reset();
    if (!m_plan.isEmpty() && !m_refusal)
        m_question = requestOf(m_plan.first());
}

void Inquiry::skip()
{
    m_plan.removeFirst();
    next();
}

HttpRequest Inquiry::requestOf(Kind kind) const
{
    const auto get = [this](const QByteArray &path, const HttpParameters &parameters) {
        HttpRequest request = newRequest(m_settings, "GET", path);
        request.headers.append("Accept", "application/json");
        request.query = parameters;
        return request;
    };
    const std::pair most{QStringLiteral("limit"), QString::number(mostOnAPage)};
    switch (kind) {
    case Kind::Anonymous:
    case Kind::Setup: {
        ClientSettings anonymous = m_settings;
        anonymous.secret.clear();
        anonymous.profile.user.clear();
        if (kind == Kind::Anonymous)
            return loginCheckRequest(anonymous);
        HttpRequest setup = newRequest(anonymous, "GET", "/api/v2/setup");
        setup.headers.append("Accept", "application/json");
        return setup;
    }
    case Kind::Flux: {
        // Nothing to run: whoever speaks Flux says so.
        HttpRequest nothing = newRequest(m_settings, "POST", "/api/v2/query");
        nothing.headers.append("Content-Type", "application/json");
        nothing.headers.append("Accept", "application/json");
        nothing.body = R"({"query":"","type":"flux"})";
        return nothing;
    }
    case Kind::TokenActive:
        return get("/query", {{QStringLiteral("q"), QStringLiteral("SHOW DATABASES")}});
    case Kind::VisibleBuckets:
        return get("/api/v2/buckets", {most});
    case Kind::Organizations:
        break;
    }
    return get("/api/v2/orgs", {most});
}

void Inquiry::take(const HttpAnswer &answer)
{
    const Kind kind = m_plan.takeFirst();
    switch (kind) {
    case Kind::Anonymous:
        m_info.takesAnybody = answer.isSuccess() && judgeLogin(answer, m_settings.flavour()) == LoginVerdict::Holds;
        break;
    case Kind::Flux: {
        // 403 where flux-enabled is not set; 1.x answers what it cannot read with 400, and what it cannot run with 500.
        const int status = answer.head.status;
        const bool speaks = (answer.isSuccess() || status == 400 || status == 500) && !answer.isPage();
        if (speaks && !m_info.capabilities.languages.contains(Language::Flux))
            m_info.capabilities.languages += Language::Flux;
        break;
    }
    case Kind::TokenActive:
        // It is let in by /api/v2, with nothing to see, and by nothing else.
        if (answer.head.status == 401)
            m_refusal =
                because(Error::Kind::Authentication, answer,
                        InquiryText::tr("The server knows this token, but it is switched off (inactive). Switch it on "
                                        "again, or give another one in the connection's settings."));
        break;
    case Kind::Organizations:
    case Kind::VisibleBuckets:
        takeOrganizations(answer);
        break;
    case Kind::Setup:
        if (answer.isSuccess() && QJsonDocument::fromJson(answer.body).object().value(u"allowed").toBool())
            m_refusal =
                because(Error::Kind::Authentication, answer,
                        InquiryText::tr("This InfluxDB 2.x is not set up yet: it has no user, no organization and no "
                                        "token. Set it up in the administration of this connection or by "
                                        "“penstock-cli admin set-up”; or elsewhere, then give the token in the "
                                        "connection's settings."));
        break;
    }
    next();
}

void Inquiry::takeOrganizations(const HttpAnswer &answer)
{
    QSet<QString> ids;
    const QJsonArray found = listIn(answer, QStringLiteral("orgs"));
    for (const QJsonValue &one : found) {
        ids.insert(one[QStringLiteral("id")].toString());
        m_info.organizations += one[QStringLiteral("name")].toString();
    }
    const QString &wanted = m_settings.profile.organization;
    const bool all = found.size() < mostOnAPage;
    if (!wanted.isEmpty() && all && !found.isEmpty() && !ids.contains(wanted) &&
        !m_info.organizations.contains(wanted)) {
        m_refusal = because(Error::Kind::NotFound, answer,
                            InquiryText::tr("There is no organization “%1”, or the login may not see it. It sees: %2.")
                                .arg(wanted, m_info.organizations.join(QStringLiteral(", "))));
        return;
    }
    // A token for some buckets sees no organization, but whose they are.
    const QJsonArray buckets = listIn(answer, QStringLiteral("buckets"));
    for (const QJsonValue &bucket : buckets)
        ids.insert(bucket[QStringLiteral("orgID")].toString());
    if (ids.size() == 1) {
        m_info.organizationId = *ids.constBegin();
        m_info.organizations.clear();
    }
    if (answer.isSuccess() && ids.isEmpty() && QJsonDocument::fromJson(answer.body).object().contains(u"orgs"))
        m_plan.prepend(Kind::VisibleBuckets);
}

} // namespace penstock
