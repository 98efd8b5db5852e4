// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock/commandline.h"
#include "app/penstock/demo.h"
#include "app/penstock/firstpaint.h"
#include "core/connection/keychainsecretstore.h"
#include "core/connection/profilestore.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/result/chunkstore.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "core/workspace/programlog.h"
#include "core/workspace/workspace.h"
#include "ui/common/controlmanners.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/services.h"

#include <QObject>
#include <QPointer>

namespace penstock {

class LogWindow;

/// Makes the services and the window, in the order in which they need each other.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// Settings and log must outlive it.
    Application(QApplication &application, Settings &settings, ProgramLog &log);

    /// Shows the window and does what was asked for at the start.
    void start(const CommandLine &commandLine);
    /// What a later start asked for: in the window that is there.
    void handle(const CommandLine &commandLine);
    /// Somebody ends the program from outside: without a question, in a moment.
    void end();
    /// The window was closed to be opened anew, in another language.
    bool startsAgain() const;

private:
    void obey(const CommandLine &commandLine);
    QString connectionCalled(const QString &name) const;
    void openFirstConnection();
    void showLog();

    ProgramLog &m_log;
    Settings &m_settings;
    Workspace m_workspace;
    Theme m_theme;
    ControlManners m_manners;
    ProfileStore m_profiles;
    KeychainSecretStore m_secrets;
    LocalServer m_localServer;
    SessionList m_sessions;
    PipelineRegistry m_pipelines;
    std::shared_ptr<ChunkStore> m_chunks;
    Services m_services;
    MainWindow m_window;
    Demo m_demo;
    FirstPaint m_firstPaint{m_window};
    QPointer<LogWindow> m_logWindow;
};

} // namespace penstock
