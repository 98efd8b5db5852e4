// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock/application.h"

#include "core/settings/privatefolder.h"
#include "ui/requests/logwindow.h"

#include <QStandardPaths>

namespace penstock {

namespace {

QString cacheFolder()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/penstock");
    (void)ensurePrivateFolder(folder); // who moves rows there says what is wrong
    return folder;
}

} // namespace

Application::Application(QApplication &application, Settings &settings, ProgramLog &log)
    : m_log(log),
      m_settings(settings),
      m_workspace(m_settings),
      m_theme(application, m_settings),
      m_manners(application),
      m_sessions(m_profiles, m_secrets, m_localServer),
      m_chunks(ChunkStore::create(ChunkStore::usualBudget(), cacheFolder())),
      m_services{m_settings, m_profiles, m_secrets, m_localServer, m_sessions, m_pipelines, m_workspace, m_chunks},
      m_window(m_services),
      m_demo(m_services, m_window)
{
    connect(&m_window, &MainWindow::demoRequested, &m_demo, &Demo::start);
    // Not quit(), at which windows may object.
    connect(&m_window, &MainWindow::ended, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    connect(&m_firstPaint, &FirstPaint::painted, this, &Application::openFirstConnection);
    connect(&m_window, &MainWindow::logRequested, this, &Application::showLog);
}

void Application::start(const CommandLine &commandLine)
{
    if (const Status status = m_profiles.load(); !status)
        m_window.showError(status.error());
    const bool isCalled = !connectionCalled(commandLine.connection).isEmpty() || commandLine.demo;
    m_window.show();
    if (isCalled)
        m_firstPaint.forget();
    obey(commandLine);
}

void Application::handle(const CommandLine &commandLine)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowMinimized, false));
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    obey(commandLine);
}

void Application::end()
{
    m_window.endUnasked();
}

bool Application::startsAgain() const
{
    return m_window.startsAgain();
}

void Application::obey(const CommandLine &commandLine)
{
    // What is asked for comes behind the connection that is there by itself.
    const bool asks = !commandLine.connection.isEmpty() || commandLine.demo || !commandLine.files.isEmpty();
    if (asks && m_firstPaint.isAwaited()) {
        m_firstPaint.forget();
        openFirstConnection();
    }
    if (!commandLine.connection.isEmpty()) {
        if (const QString id = connectionCalled(commandLine.connection); !id.isEmpty()) {
            m_window.openConnection(id);
        } else {
            Error error;
            error.kind = Error::Kind::NotFound;
            error.message = tr("There is no saved connection called \"%1\". Tools › Connections lists them.")
                                .arg(commandLine.connection);
            m_window.showError(error);
        }
    }
    if (commandLine.demo)
        m_demo.start();
    if (!commandLine.files.isEmpty())
        m_window.openFiles(commandLine.files);
}

void Application::showLog()
{
    if (!m_logWindow)
        m_logWindow = new LogWindow(m_log, &m_window);
    m_logWindow->show();
    m_logWindow->raise();
    m_logWindow->activateWindow();
}

/// The id of a saved connection, or the local server's by the name that it is shown with; empty: there is none.
QString Application::connectionCalled(const QString &name) const
{
    if (const std::optional<Profile> profile = m_profiles.findByName(name))
        return profile->id;
    const Session *local = m_sessions.find(Profile::localId());
    return local && local->profile().name == name ? Profile::localId() : QString();
}

/// The one of the tab that came back, or of last time, else the local server. Opening pings and lists; no statement
/// runs.
void Application::openFirstConnection()
{
    const QString last = m_settings.lastConnection();
    if (m_sessions.find(last))
        m_window.openFirstConnection(last, m_settings.lastDatabase());
    else
        m_window.openFirstConnection(Profile::localId());
}

} // namespace penstock
