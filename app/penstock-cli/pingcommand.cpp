// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/pingcommand.h"

#include "app/penstock-cli/terminal.h"
#include "core/client/wire/authorization.h"
#include "core/http/proxyaddress.h"
#include "core/session/session.h"

#include <QCommandLineParser>

#include <algorithm>

namespace penstock {

namespace {

using Line = std::pair<QString, QString>;

QString languages(const Capabilities &can)
{
    QStringList names;
    for (const Language language : can.languages)
        names += languageName(language);
    return names.isEmpty() ? PingCommand::tr("none; it takes writes only") : names.join(QStringLiteral(", "));
}

QString abilities(const Capabilities &can)
{
    QStringList names;
    const auto add = [&names](bool has, const QString &name) {
        if (has)
            names += name;
    };
    add(can.bindParameters, PingCommand::tr("bind parameters"));
    add(can.typedParameters, PingCommand::tr("typed parameters"));
    add(can.msgpack, PingCommand::tr("msgpack"));
    add(can.gzipWrites, PingCommand::tr("gzip on writes"));
    add(can.partialWrites, PingCommand::tr("partial writes"));
    add(can.administration, PingCommand::tr("administration"));
    return names.join(QStringLiteral(", "));
}

QString login(const ClientSettings &settings, const ServerInfo &info)
{
    const std::optional<Profile::Login> sent = loginSent(settings);
    if (!info.loginChecked)
        return PingCommand::tr("not checked");
    if (!sent)
        return PingCommand::tr("none needed");
    if (info.takesAnybody)
        return PingCommand::tr("not asked for: the server lets in anybody, with any login or none");
    if (*sent == Profile::Login::Token || *sent == Profile::Login::Bearer)
        return PingCommand::tr("holds, by token");
    return PingCommand::tr("holds, as “%1”").arg(settings.profile.user);
}

QString transport(const Profile &profile)
{
    if (!profile.unixSocket.isEmpty())
        return PingCommand::tr("socket %1").arg(profile.unixSocket);
    if (profile.url.scheme() != u"https" && !profile.ssh.isEmpty())
        return PingCommand::tr("by ssh through %1; from there on not encrypted").arg(profile.ssh);
    if (profile.url.scheme() != u"https")
        return profile.isLoopback() ? PingCommand::tr("on this computer, not encrypted")
                                    : PingCommand::tr("not encrypted: anybody on the way can read and change "
                                                      "everything, the login too");
    switch (profile.trust) {
    case Profile::Trust::Pinned:
        return PingCommand::tr("encrypted, the certificate is the pinned one");
    case Profile::Trust::Anything:
        return PingCommand::tr("encrypted, but the certificate is not checked: anybody on the way can read and change "
                               "everything");
    default:
        return PingCommand::tr("encrypted, the certificate is checked");
    }
}

QString proxyName(const Profile &profile)
{
    const Result<ProxyAddress> proxy = ProxyAddress::parse(profile.proxy);
    if (!proxy || proxy->kind == ProxyAddress::Kind::None)
        return {};
    if (proxy->kind == ProxyAddress::Kind::System)
        return PingCommand::tr("the system's, if it has one for this server");
    return proxy->displayName();
}

void print(const QList<Line> &lines)
{
    qsizetype width = 0;
    for (const Line &line : lines)
        width = std::max(width, line.first.size());
    for (const Line &line : lines)
        terminal::print(line.first.leftJustified(width + 2) + line.second);
}

} // namespace

void PingCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Says what a server is, how far away it is, and whether the login holds."));
}

void PingCommand::start(Session *session)
{
    const ServerInfo &info = session->info();
    const Profile &profile = session->profile();
    QList<Line> lines{{tr("server"), info.product.isEmpty() ? flavourName(info.flavour) : info.product}};
    const auto add = [&lines](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines.append({label, text});
    };
    if (profile.flavour != Flavour::Unknown)
        add(tr("spoken to as"), flavourName(profile.flavour));
    add(tr("version"), info.version);
    add(tr("build"), info.build);
    add(tr("languages"), languages(info.capabilities));
    add(tr("can"), abilities(info.capabilities));
    add(tr("latency"), tr("%1 ms").arg(double(info.latency.count()) / 1000.0, 0, 'f', 2));
    add(tr("login"), login(session->clientSettings(), info));
    if (profile.organization.isEmpty() && !info.organizations.isEmpty())
        add(tr("organization"),
            tr("several, of which none is chosen (--org): %1").arg(info.organizations.join(QStringLiteral(", "))));
    add(tr("connection"), transport(profile));
    add(tr("proxy"), proxyName(profile));
    print(lines);
    Q_EMIT done(Done);
}

} // namespace penstock
