// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/servicecommands.h"

#include "core/localserver/localserver.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/settings/settings.h"
#include "ui/common/keymap.h"
#include "ui/common/openwork.h"
#include "ui/mainwindow/palette/shortcutlist.h"
#include "ui/mainwindow/settingsfollower.h"
#include "ui/mainwindow/stopquestion.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/preferences/preferenceswindow.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace penstock {

namespace {

/// Who ends a program without a question waits a few seconds, and then kills it.
constexpr std::chrono::seconds unaskedLimit{2};

} // namespace

ServiceCommands::ServiceCommands(const Services &services, const WindowActions &actions, QMainWindow &window)
    : QObject(&window), m_services(services), m_actions(actions), m_window(window)
{
    connectWrites();
    connectLocalServer();
    connectPreferences();
}

void ServiceCommands::connectWrites()
{
    connect(m_actions.pauseWrites, &QAction::triggered, this, [this] { pauseWrites(true); });
    connect(m_actions.resumeWrites, &QAction::triggered, this, [this] { pauseWrites(false); });
    connect(m_actions.stopWrites, &QAction::triggered, this, &ServiceCommands::stopWrites);
    const auto update = [this] {
        const bool any = !m_services.pipelines.running().isEmpty();
        for (QAction *action : {m_actions.pauseWrites, m_actions.resumeWrites, m_actions.stopWrites})
            action->setEnabled(any);
    };
    connect(&m_services.pipelines, &PipelineRegistry::added, this, update);
    connect(&m_services.pipelines, &PipelineRegistry::idle, this, update);
    update();
}

void ServiceCommands::connectLocalServer()
{
    LocalServer &server = m_services.localServer;
    connect(m_actions.startServer, &QAction::triggered, &server, &LocalServer::start);
    connect(m_actions.stopServer, &QAction::triggered, &server, &LocalServer::stop);
    const auto update = [this] {
        const LocalServer::State state = m_services.localServer.state();
        const bool up = state == LocalServer::State::Running || state == LocalServer::State::Starting ||
                        state == LocalServer::State::Restarting;
        m_actions.startServer->setEnabled(!up);
        m_actions.stopServer->setEnabled(up && m_services.localServer.isOurs());
    };
    connect(&server, &LocalServer::stateChanged, this, update);
    update();
}

void ServiceCommands::connectPreferences()
{
    connect(m_actions.preferences, &QAction::triggered, this, [this] { preferences().present(); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { preferences().present(tr("Shortcuts")); });
    new SettingsFollower(m_services, this);
    connect(&m_actions, &WindowActions::colourSchemeChosen, &m_services.settings, &Settings::setColourScheme);
    const auto update = [this] { m_actions.showColourScheme(m_services.settings.colourScheme()); };
    connect(&m_services.settings, &Settings::colourSchemeChanged, this, update);
    update();
}

void ServiceCommands::pauseWrites(bool paused)
{
    for (Pipeline *pipeline : m_services.pipelines.running())
        pipeline->setPaused(paused);
}

void ServiceCommands::stopWrites()
{
    const QList<Pipeline *> &running = m_services.pipelines.running();
    auto *question = new StopQuestion(running, StopQuestion::Why::Stop, &m_window);
    // Those that it names: what begins while it stands nobody has spoken of.
    for (Pipeline *write : running)
        connect(question, &StopQuestion::confirmed, write, &Job::cancel);
    question->open();
}

QList<OpenWork *> ServiceCommands::works() const
{
    return OpenWork::in(m_window);
}

bool ServiceCommands::isToldOf(const QObject *what, const QString &title) const
{
    return std::ranges::any_of(m_told, [&](const Told &one) { return one.what == what && one.title == title; });
}

bool ServiceCommands::isToldOfAll() const
{
    return std::ranges::all_of(m_services.pipelines.running(),
                               [this](const Pipeline *write) { return isToldOf(write, {}); }) &&
           std::ranges::all_of(works(), [this](const OpenWork *work) { return isToldOf(work, work->words()->title); });
}

bool ServiceCommands::isIdle() const
{
    return m_services.pipelines.running().isEmpty() && works().isEmpty();
}

bool ServiceCommands::mayClose()
{
    if (m_isUnasked || isIdle() || (m_closing && isToldOfAll()))
        return true;
    if (m_question && m_question->isVisible())
        return false; // it is being asked
    m_closing = false;
    m_told.clear();
    const QList<Pipeline *> &running = m_services.pipelines.running();
    for (const Pipeline *write : running)
        m_told.append(Told{write, {}});
    const QList<OpenWork *> open = works();
    QList<OpenWork::Words> words;
    words.reserve(open.size());
    for (const OpenWork *work : open) {
        if (const std::optional<OpenWork::Words> said = work->words()) {
            words += *said;
            m_told.append(Told{work, said->title});
        }
    }
    auto *question = new StopQuestion(running, StopQuestion::Why::Quit, &m_window, words);
    m_question = question;
    connect(question, &StopQuestion::confirmed, this, &ServiceCommands::stopAndClose);
    // Behind the answer.
    connect(
        question, &QDialog::finished, this,
        [this, question] {
            const bool isAskedAnew = m_question && m_question != question;
            m_startsAgain = m_startsAgain && (m_closing || isAskedAnew);
        },
        Qt::QueuedConnection);
    question->open();
    return false;
}

/// Of what runs now: the question may have stood for long. What it did not name (an import that began meanwhile, a new
/// token that is shown) is asked about first.
void ServiceCommands::stopAndClose()
{
    if (!isToldOfAll()) {
        m_question.clear();
        mayClose();
        return;
    }
    stopAll();
}

void ServiceCommands::closeUnasked()
{
    if (std::exchange(m_isUnasked, true))
        return;
    m_startsAgain = false;
    stopAll();
    QTimer::singleShot(unaskedLimit, this, [this] {
        if (m_window.isVisible())
            m_window.close();
    });
}

/// The window closes when it has ended.
void ServiceCommands::stopAll()
{
    m_closing = true;
    const PipelineRegistry &pipelines = m_services.pipelines;
    disconnect(&pipelines, &PipelineRegistry::idle, this, &ServiceCommands::closeWhenDone); // of an earlier time
    connect(&pipelines, &PipelineRegistry::idle, this, &ServiceCommands::closeWhenDone, Qt::QueuedConnection);
    const QList<OpenWork *> open = works();
    for (OpenWork *work : open) {
        connect(work, &OpenWork::ended, this, &ServiceCommands::closeWhenDone, Qt::QueuedConnection);
        connect(work, &QObject::destroyed, this, &ServiceCommands::closeWhenDone, Qt::QueuedConnection);
        work->stop();
    }
    m_services.pipelines.cancelAll();
    QMetaObject::invokeMethod(this, &ServiceCommands::closeWhenDone, Qt::QueuedConnection); // behind the answer
}

void ServiceCommands::closeWhenDone()
{
    if (m_closing && m_window.isVisible() && isIdle())
        m_window.close();
}

PreferencesWindow &ServiceCommands::preferences()
{
    if (m_preferences)
        return *m_preferences;
    m_preferences = new PreferencesWindow(m_services, &m_window);
    if (m_keys) {
        auto *keys = new ShortcutList(*m_window.menuBar(), *m_keys, &m_window);
        m_preferences->addPage(tr("Shortcuts"), QStringLiteral("shortcuts"), keys,
                               [keys](const QString &text) { return keys->find(text); });
    }
    connect(m_preferences, &PreferencesWindow::startAgainRequested, this, &ServiceCommands::startAgain);
    return *m_preferences;
}

void ServiceCommands::showServerPreferences()
{
    preferences().present(PreferencesWindow::tr("Local server"));
}

void ServiceCommands::startAgain()
{
    m_startsAgain = true;
    m_window.close();
}

} // namespace penstock
