// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/clientsettings.h"
#include "core/client/wire/httpanswer.h"
#include "core/http/httprequest.h"

#include <optional>

namespace penstock {

/// What is asked of a server when its login check was answered, question by question: whether it takes anybody, whether
/// a token that is known is switched off (2.x), which organizations there are (2.x), whether it speaks Flux (1.x), and
/// of one that refuses, whether it was ever set up (2.x). Pure: whoever holds it sends the questions.
class Inquiry final
{
public:
    /// `settings` hold what the ping found; `login` is the answer to loginCheckRequest().
    Inquiry(const ClientSettings &settings, const HttpAnswer &login);

    /// What to ask next. Nothing: it is over.
    const std::optional<HttpRequest> &question() const { return m_question; }
    void take(const HttpAnswer &answer);
    /// No answer came: that question stays without one.
    void skip();

    /// With what was learned.
    const ServerInfo &info() const { return m_info; }
    /// Why the login is worth nothing after all; or, of a server that refused it, the better reason.
    const std::optional<Error> &refusal() const { return m_refusal; }

private:
    enum class Kind { Anonymous, Flux, TokenActive, Organizations, VisibleBuckets, Setup };

    void next();
    void ask(Kind kind);
    HttpRequest requestOf(Kind kind) const;
    void takeOrganizations(const HttpAnswer &answer);

    ClientSettings m_settings;
    ServerInfo m_info;
    QList<Kind> m_plan; ///< what is left to ask; the first is being asked
    std::optional<HttpRequest> m_question;
    std::optional<Error> m_refusal;
};

} // namespace penstock
