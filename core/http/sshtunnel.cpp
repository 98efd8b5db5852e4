// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/sshtunnel.h"

#include "core/async/logging.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace penstock {

namespace {

constexpr std::chrono::milliseconds socketLook{10};
constexpr qsizetype longestWords = 4'096;
constexpr qint64 complaintKeptMs = 5'000;

const auto socketName = QLatin1String("s");
const auto openFailed = QByteArrayLiteral("open failed"); // "channel 2: open failed: connect failed: …"

/// Short: a socket's whole path may have 107 bytes.
QString privateFolders()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    constexpr qsizetype longestFolder = 70;
    const bool isShort = !runtime.isEmpty() && QFile::encodeName(runtime).size() <= longestFolder;
    return (isShort ? runtime : QStringLiteral("/tmp")) + QStringLiteral("/penstock-ssh-XXXXXX");
}

/// In ssh's process, before it is run: system calls only.
void prepareChild()
{
#ifdef Q_OS_UNIX
    ::setsid(); // an interrupt of ours is not its own, and it asks nothing at our terminal
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // also when we crash
#endif
}

} // namespace

SshTunnel::SshTunnel(const SshDestination &destination, const Endpoint &server,
                     std::chrono::milliseconds connectTimeout)
    : m_destination(destination), m_server(server), m_connectTimeout(connectTimeout)
{
    m_timer.setInterval(socketLook);
    connect(&m_timer, &QTimer::timeout, this, &SshTunnel::look);
}

SshTunnel::~SshTunnel()
{
    if (m_process)
        m_process->disconnect(this);
    m_process.reset(); // ends it; the ssh of a ProxyJump ends when it sees that
}

QStringList SshTunnel::arguments(const SshDestination &destination, const Endpoint &server,
                                 std::chrono::milliseconds connectTimeout, bool mayAsk)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(connectTimeout).count();
    // Its folder is the one it works in: a whole path would have to be escaped for ssh, which knows signs of its own.
    QStringList all{QStringLiteral("-N"), QStringLiteral("-T"),
                    QStringLiteral("-a"), QStringLiteral("-x"),
                    QStringLiteral("-L"), QStringLiteral("./") + socketName + u':' + server.authority()};
    // ControlPath: a forwarding through somebody's master connection would outlive this ssh.
    const QStringList settings{QStringLiteral("ExitOnForwardFailure=yes"),
                               QStringLiteral("BatchMode=") + (mayAsk ? QLatin1String("no") : QLatin1String("yes")),
                               QStringLiteral("ConnectTimeout=%1").arg(seconds),
                               QStringLiteral("ServerAliveInterval=15"),
                               QStringLiteral("StreamLocalBindMask=0177"),
                               QStringLiteral("StreamLocalBindUnlink=no"),
                               QStringLiteral("PermitLocalCommand=no"),
                               QStringLiteral("RemoteCommand=none"),
                               QStringLiteral("ControlMaster=no"),
                               QStringLiteral("ControlPath=none")};
    for (const QString &setting : settings)
        all << QStringLiteral("-o") << setting;
    if (destination.port != 0)
        all << QStringLiteral("-p") << QString::number(destination.port);
    if (!destination.user.isEmpty())
        all << QStringLiteral("-l") << destination.user;
    return all << QStringLiteral("--") << destination.host;
}

void SshTunnel::request()
{
    if (m_up)
        Q_EMIT up();
    else if (!m_process)
        start();
}

void SshTunnel::start()
{
    m_words.clear();
    m_complaints.clear();
    m_folder = std::make_unique<QTemporaryDir>(privateFolders());
    if (!m_folder->isValid()) {
        Error error;
        error.kind = Error::Kind::File;
        error.message = tr("The folder %1 for ssh's socket cannot be made: %2.")
                            .arg(QDir::toNativeSeparators(m_folder->path()), m_folder->errorString());
        end(error);
        return;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const bool mayAsk = !environment.value(QStringLiteral("SSH_ASKPASS")).isEmpty();
    if (mayAsk)
        environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(m_folder->path());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier(prepareChild);
#endif
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &SshTunnel::takeWords);
    connect(m_process.get(), &QProcess::finished, this, &SshTunnel::onFinished);
    // Not at once: it may come from inside start().
    connect(
        m_process.get(), &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                onFinished();
        },
        Qt::QueuedConnection);
    qCDebug(httpLog).noquote() << "ssh to" << m_destination.displayName() << "for" << m_server.displayName();
    m_timer.start();
    m_process->start(QStringLiteral("ssh"), arguments(m_destination, m_server, m_connectTimeout, mayAsk));
}

QString SshTunnel::socketPath() const
{
    return m_folder->filePath(socketName);
}

/// ssh makes the socket when the other host has let it in.
void SshTunnel::look()
{
    if (m_up || !m_folder || !QFile::exists(socketPath()))
        return;
    m_timer.stop();
    m_up = true;
    Q_EMIT up();
}

int SshTunnel::connectSocket() const
{
#ifdef Q_OS_UNIX
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = m_folder ? QFile::encodeName(socketPath()) : QByteArray();
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path)) {
        errno = path.isEmpty() ? ENOENT : ENAMETOOLONG;
        return -1;
    }
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (handle < 0)
        return -1;
    if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return handle;
    const int error = errno;
    ::close(handle);
    errno = error;
#endif
    return -1;
}

void SshTunnel::takeWords()
{
    const QByteArray said = m_process->readAllStandardError();
    if (said.isEmpty())
        return;
    if (m_heard.isValid() && m_heard.hasExpired(complaintKeptMs))
        m_complaints.clear();
    m_heard.start();
    m_words = (m_words + said).right(longestWords);
    m_complaints = (m_complaints + said).right(longestWords);
}

std::optional<Error> SshTunnel::complaint()
{
    if (m_process && m_process->state() == QProcess::Running) {
        m_process->waitForReadyRead(0); // it speaks before it closes a connection
        if (m_process)                  // else that brought its end
            takeWords();
    }
    if (m_heard.isValid() && m_heard.hasExpired(complaintKeptMs))
        m_complaints.clear();
    const QByteArray said = std::exchange(m_complaints, {});
    if (!said.contains(openFailed))
        return std::nullopt;
    Error error;
    error.kind = Error::Kind::Network;
    error.details.serverText = QString::fromUtf8(said).trimmed();
    const qsizetype begin = said.lastIndexOf(openFailed) + openFailed.size();
    const QString reason = QString::fromUtf8(said.mid(begin).split('\n').constFirst()).remove(u'\r').mid(1).trimmed();
    error.message = tr("%1 does not reach %2: %3. Check host and port as that host sees them.")
                        .arg(m_destination.displayName(), m_server.displayName(), reason);
    return error;
}

void SshTunnel::onFinished()
{
    if (!m_process)
        return;
    if (m_process->error() != QProcess::FailedToStart)
        takeWords();
    end(trouble());
}

void SshTunnel::end(const Error &error)
{
    m_timer.stop();
    m_up = false;
    if (m_process) {
        m_process->disconnect(this);
        m_process.release()->deleteLater(); // its signal is being handled
    }
    m_folder.reset();
    Q_EMIT failed(error);
}

Error SshTunnel::trouble() const
{
    Error error;
    error.kind = Error::Kind::Network;
    const QString host = m_destination.displayName();
    if (m_process->error() == QProcess::FailedToStart) {
        error.kind = Error::Kind::Unavailable;
        error.message = tr("The program ssh is needed to go through %1, and is not there. Install it (on Debian and "
                           "Ubuntu the package openssh-client).")
                            .arg(host);
        return error;
    }
    const QString words = QString::fromUtf8(m_words).remove(u'\r').trimmed();
    error.details.serverText = words;
    const QString last = words.section(u'\n', -1).trimmed();
    if (words.contains(u"Host key verification failed") || words.contains(u"IDENTIFICATION HAS CHANGED")) {
        error.kind = Error::Kind::Tls;
        error.message = tr("ssh does not trust the key of %1: %2 Whether it is the right one, \"ssh %1\" in a terminal "
                           "shows and asks.")
                            .arg(host, last);
    } else if (words.contains(u"Permission denied") || words.contains(u"Too many authentication failures")) {
        error.kind = Error::Kind::Authentication;
        error.message = tr("%1 does not let ssh in: %2 Use a key that the agent holds, or one without a passphrase; "
                           "\"ssh %1\" in a terminal must work without a question.")
                            .arg(host, last);
    } else if (last.isEmpty()) {
        error.message = tr("ssh to %1 ended and did not say why.").arg(host);
    } else {
        error.message = tr("ssh to %1 failed: %2").arg(host, last);
    }
    return error;
}

} // namespace penstock
