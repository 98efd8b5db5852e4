// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/serverlogdock.h"

#include "core/localserver/localserver.h"
#include "ui/common/fixedfont.h"
#include "ui/common/messagebar.h"
#include "ui/mainwindow/localserverpanel.h"

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int keptLines = 1000;

} // namespace

ServerLogDock::ServerLogDock(LocalServer &server, const PipelineRegistry &pipelines, QWidget *parent)
    : LateDock(tr("Local server log"), parent), m_server(server), m_pipelines(pipelines)
{
    setObjectName(QStringLiteral("serverLog"));
    connect(&server, &LocalServer::stateChanged, this, [this] {
        if (m_server.state() == LocalServer::State::Running)
            updateMessage();
    });
    connect(&server, &LocalServer::damageFound, this, &ServerLogDock::updateMessage);
}

QWidget *ServerLogDock::makeContents()
{
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMinimumHeight(fontMetrics().lineSpacing()); // it scrolls, and screens are small
    m_text->setAccessibleName(tr("Local server log"));
    m_text->setPlaceholderText(tr("The local server has not written anything yet."));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    useFixedFont(*m_text);
    m_text->setMaximumBlockCount(keptLines);
    m_text->setPlainText(m_server.recentLog());
    m_text->moveCursor(QTextCursor::End); // the last lines are on view, and go on so
    m_message = new MessageBar(this);
    auto *const content = new QWidget(this);
    auto *const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(new LocalServerPanel(m_server, m_pipelines, content));
    layout->addWidget(m_text, 1);
    connect(&m_server, &LocalServer::logAppended, this, [this](const QString &lines) {
        m_text->appendPlainText(lines.endsWith(u'\n') ? lines.chopped(1) : lines);
    });
    return content;
}

void ServerLogDock::updateMessage()
{
    const bool hasSomething = !m_server.damage().isEmpty() || !m_server.openWarning().isEmpty();
    if (!hasSomething && !isComplete())
        return;
    complete();
    if (!m_server.damage().isEmpty()) {
        m_message->showMessage(
            MessageBar::Kind::Error,
            tr("The local server has lost data: answers may lack rows. Remove %1 when they are restored "
               "or not needed.")
                .arg(m_server.damagePath()),
            m_server.damage().join(u'\n'));
        // Without it an answer would look complete.
        show();
        raise();
    } else if (const QString warning = m_server.openWarning(); !warning.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, warning);
    } else {
        m_message->clear();
    }
}

} // namespace penstock
