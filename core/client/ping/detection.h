// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/client/wire/httpanswer.h"

#include <optional>

namespace penstock {

/// Finds out what a server is, question by question: GET /ping without a login first, then, depending on the answers,
/// what tells servers apart that look alike, other paths that they may answer under, and the same with the login where
/// the anonymous are refused. Pure: whoever holds it sends the questions. Never follows a redirect.
class Detection final
{
public:
    struct Question
    {
        enum class Kind {
            Ping,
            QuestDbSettings,
            BuildInfo, ///< of VictoriaMetrics, after Prometheus
            Metrics,   ///< of VictoriaMetrics
            Setup,     ///< of InfluxDB 2.x
        };
        Kind kind = Kind::Ping;
        QByteArray path;
        bool withLogin = false;
    };

    /// The person's own word, profile.flavour, stands whatever the answers are.
    explicit Detection(const ClientSettings &settings);

    /// What to ask next. Nothing: it is over.
    const std::optional<Question> &question() const { return m_question; }
    void take(const HttpAnswer &answer);

    /// Flavour Unknown when nobody knows: then only a query tells.
    const ServerInfo &info() const { return m_info; }

    /// An answer that ends it all: a redirect, a failure of the server or of a proxy, or 401 to the login.
    const std::optional<HttpAnswer> &refusal() const { return m_refusal; }

private:
    /// What it is in any case.
    Flavour expected() const { return m_said != Flavour::Unknown ? m_said : m_byHost.flavour; }
    void ask(Question::Kind kind, const QByteArray &path);
    void takePing(const HttpAnswer &answer);
    void takeUnnamedPing(const HttpAnswer &answer);
    void takeMetrics(const HttpAnswer &answer);
    void tryNextPrefix();
    void refuse(const HttpAnswer &answer);
    void learn(const ServerInfo &found);
    void conclude(Flavour flavour);

    Flavour m_said;      ///< by the person
    ServerInfo m_byHost; ///< by the host's name
    QByteArray m_given;  ///< prefix of the address
    bool m_hasLogin;
    std::size_t m_prefixesTried = 0;
    std::optional<Question> m_question;
    std::optional<HttpAnswer> m_refusal;
    ServerInfo m_info;
};

} // namespace penstock
