// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ping/detection.h"

#include "core/client/ping/identify.h"
#include "core/client/wire/authorization.h"
#include "core/http/endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace penstock {

namespace {

struct PrefixRule
{
    const char *prefix;
    Flavour flavour; ///< of a server that answers /ping below it without a name
};

/// Where servers answer that have nothing at /ping itself.
constexpr std::array<PrefixRule, 2> prefixRules{{
    {"/v1/influxdb", Flavour::GreptimeDb},
    {"/influx", Flavour::VictoriaMetrics},
}};

bool isNothingHere(int status)
{
    return status == 400 || status == 404 || status == 405;
}

QJsonObject objectOf(const HttpAnswer &answer)
{
    return answer.isSuccess() && !answer.isPage() ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
}

} // namespace

Detection::Detection(const ClientSettings &settings)
    : m_said(settings.profile.flavour),
      m_byHost(settings.profile.unixSocket.isEmpty() ? identifyHost(settings.profile.url.host()) : ServerInfo{}),
      m_given(Endpoint(settings.profile.url).prefix()),
      m_hasLogin(loginSent(settings).has_value())
{
    ask(Question::Kind::Ping, "/ping");
}

void Detection::ask(Question::Kind kind, const QByteArray &path)
{
    m_question = Question{.kind = kind, .path = m_info.prefix + path, .withLogin = false};
}

void Detection::take(const HttpAnswer &answer)
{
    const int status = answer.head.status;
    if ((status == 401 || status == 403) && m_hasLogin && !m_question->withLogin) {
        if (m_question->kind == Question::Kind::Ping)
            learn(identify(answer));
        m_question->withLogin = true;
        return;
    }
    switch (m_question->kind) {
    case Question::Kind::Ping:
        takePing(answer);
        break;
    case Question::Kind::QuestDbSettings: {
        // InfluxDB 2.x answers an unknown path with its page.
        const QJsonObject settings = objectOf(answer);
        const QJsonObject config = settings.contains(u"config") ? settings.value(u"config").toObject() : settings;
        if (!config.contains(u"release.type") && !config.contains(u"release.version")) {
            conclude(m_info.flavour == Flavour::QuestDb ? Flavour::QuestDb : Flavour::V2);
            break;
        }
        m_info.version = config.value(u"release.version").toString();
        m_info.build = config.value(u"release.type").toString();
        conclude(Flavour::QuestDb);
        break;
    }
    case Question::Kind::BuildInfo:
        // The version in it is one of Prometheus.
        m_info.flavour = objectOf(answer).value(u"status").toString() == u"success" ? Flavour::VictoriaMetrics
                                                                                    : identify(answer).flavour;
        ask(Question::Kind::Metrics, "/metrics");
        break;
    case Question::Kind::Metrics:
        takeMetrics(answer);
        break;
    case Question::Kind::Setup:
        conclude(objectOf(answer).contains(u"allowed") ? Flavour::V2 : Flavour::V1);
        break;
    }
}

void Detection::takePing(const HttpAnswer &answer)
{
    const int status = answer.head.status;
    const bool elsewhere = !m_info.prefix.isEmpty();
    if (status >= 500 || (status >= 300 && status < 400)) {
        if (elsewhere)
            tryNextPrefix();
        else
            refuse(answer);
        return;
    }
    const ServerInfo found = identify(answer);
    if (elsewhere && isNothingHere(status) && found.flavour != prefixRules[m_prefixesTried - 1].flavour) {
        tryNextPrefix();
        return;
    }
    learn(found);
    if (expected() != Flavour::Unknown) {
        if (m_info.flavour == Flavour::Unknown && isNothingHere(status))
            tryNextPrefix();
        else
            conclude(m_info.flavour);
    } else if ((m_info.flavour == Flavour::V2 && m_info.build.isEmpty()) || m_info.flavour == Flavour::QuestDb) {
        ask(Question::Kind::QuestDbSettings, "/settings");
    } else if (m_info.flavour == Flavour::VictoriaMetrics) {
        ask(Question::Kind::Metrics, "/metrics");
    } else if (m_info.flavour != Flavour::Unknown) {
        conclude(m_info.flavour);
    } else if (answer.head.headers.contains("X-Influxdb-Version")) {
        // Built by hand: the version is "unknown" or "dev".
        ask(Question::Kind::Setup, "/api/v2/setup");
    } else {
        takeUnnamedPing(answer);
    }
}

void Detection::takeUnnamedPing(const HttpAnswer &answer)
{
    const int status = answer.head.status;
    if (status == 401 || status == 403) {
        refuse(answer);
    } else if (status == 204) {
        const QByteArray base = m_given + m_info.prefix;
        for (const PrefixRule &rule : prefixRules) {
            if (base.endsWith(rule.prefix)) {
                conclude(rule.flavour);
                return;
            }
        }
        ask(Question::Kind::BuildInfo, "/api/v1/status/buildinfo");
    } else if (isNothingHere(status)) {
        tryNextPrefix();
    } else {
        conclude(Flavour::Unknown);
    }
}

void Detection::takeMetrics(const HttpAnswer &answer)
{
    static const QRegularExpression version(QStringLiteral("vm_app_version\\{[^}]*short_version=\"v?([^\"]+)\""));
    const bool isVictoria =
        answer.isSuccess() && !answer.isPage() && (answer.body.startsWith("vm_") || answer.body.contains("\nvm_"));
    if (isVictoria) {
        m_info.flavour = Flavour::VictoriaMetrics;
        m_info.version = version.match(QString::fromUtf8(answer.body)).captured(1);
    }
    conclude(m_info.flavour);
}

void Detection::tryNextPrefix()
{
    while (m_prefixesTried < prefixRules.size()) {
        const PrefixRule &rule = prefixRules[m_prefixesTried++];
        if (expected() != Flavour::Unknown && expected() != rule.flavour)
            continue;
        m_info.prefix = rule.prefix;
        ask(Question::Kind::Ping, "/ping");
        return;
    }
    m_info.prefix.clear();
    conclude(Flavour::Unknown);
}

void Detection::refuse(const HttpAnswer &answer)
{
    m_refusal = answer;
    conclude(m_info.flavour);
}

void Detection::learn(const ServerInfo &found)
{
    if (found.flavour != Flavour::Unknown)
        m_info.flavour = found.flavour;
    if (!found.version.isEmpty())
        m_info.version = found.version;
    if (!found.build.isEmpty())
        m_info.build = found.build;
    if (!found.product.isEmpty())
        m_info.product = found.product;
}

void Detection::conclude(Flavour flavour)
{
    m_question.reset();
    const Flavour known = expected() != Flavour::Unknown ? expected() : flavour;
    if (known != flavour && flavour != Flavour::Unknown && m_said != Flavour::Unknown) {
        // The person knows better, so what it calls itself means nothing.
        m_info.version.clear();
        m_info.build.clear();
        m_info.product.clear();
    }
    m_info.flavour = known;
    if (m_byHost.flavour == known && !m_byHost.product.isEmpty())
        m_info.product = m_byHost.product;
    if (m_info.product.isEmpty())
        m_info.product = productName(known, m_info.build);
    m_info.capabilities = Capabilities::of(known, m_info.version);
}

} // namespace penstock
