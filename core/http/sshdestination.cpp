// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sshdestination.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace penstock {

namespace {

constexpr int lastPort = 65'535;

struct SshDestinationText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SshDestination)
};

std::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

} // namespace

Result<SshDestination> SshDestination::parse(const QString &text)
{
    // A user may be name@realm: the last @ separates. A host is a name, an address, or [an IPv6 address].
    // ssh's ProxyCommand and Match exec put names into a shell's line: none of its characters comes through.
    static const QRegularExpression users(QStringLiteral("\\A[\\p{L}\\p{N}_.@+-]+\\z"));
    static const QRegularExpression hosts(QStringLiteral("\\A[\\p{L}\\p{N}_.:%-]+\\z"));
    SshDestination destination;
    QString rest = text.trimmed();
    if (rest.isEmpty())
        return destination;
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        destination.user = rest.first(at);
        rest = rest.mid(at + 1);
        if (!users.match(destination.user).hasMatch() || destination.user.startsWith(u'-'))
            return invalid(SshDestinationText::tr("SSH: \"%1\" is not a user's name.").arg(destination.user));
    }
    QString port;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        const QString behind = end < 0 ? QString() : rest.mid(end + 1);
        if (end < 0 || (!behind.isEmpty() && !behind.startsWith(u':')))
            return invalid(SshDestinationText::tr("SSH: write an IPv6 address like [::1] or [::1]:22."));
        destination.host = rest.sliced(1, end - 1);
        port = behind.mid(1);
        if (!behind.isEmpty() && port.isEmpty())
            return invalid(SshDestinationText::tr("SSH: the port must be 1 to 65535."));
    } else {
        const bool hasPort = rest.count(u':') == 1;
        destination.host = hasPort ? rest.section(u':', 0, 0) : rest;
        port = hasPort ? rest.section(u':', 1) : QString();
        if (hasPort && port.isEmpty())
            return invalid(SshDestinationText::tr("SSH: the port must be 1 to 65535."));
    }
    if (destination.host.startsWith(u'-'))
        return invalid(SshDestinationText::tr("SSH: a host's name cannot begin with \"-\"."));
    if (!hosts.match(destination.host).hasMatch())
        return invalid(
            SshDestinationText::tr("SSH: \"%1\" is not a host. Write user@host:port, or a name of ssh's configuration.")
                .arg(destination.host));
    if (!port.isEmpty()) {
        bool isNumber = false;
        destination.port = port.toInt(&isNumber);
        if (!isNumber || destination.port < 1 || destination.port > lastPort || port.front() == u'+')
            return invalid(SshDestinationText::tr("SSH: the port must be 1 to 65535."));
    }
    return destination;
}

QString SshDestination::displayName() const
{
    QString name = host.contains(u':') ? u'[' + host + u']' : host;
    if (!user.isEmpty())
        name.prepend(user + u'@');
    return port == 0 ? name : name + u':' + QString::number(port);
}

} // namespace penstock
