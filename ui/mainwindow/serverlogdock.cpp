// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/serverlogdock.h"

#include "core/localserver/localserver.h"

#include <QFontDatabase>
#include <QPlainTextEdit>

namespace penstock {

namespace {

constexpr int keptLines = 1000;

} // namespace

ServerLogDock::ServerLogDock(LocalServer &server, QWidget *parent) : QDockWidget(tr("Local server log"), parent)
{
    setObjectName(QStringLiteral("serverLog"));
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Local server log"));
    m_text->setPlaceholderText(tr("The local server has not written anything yet."));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMaximumBlockCount(keptLines);
    m_text->setPlainText(server.recentLog());
    setWidget(m_text);
    connect(&server, &LocalServer::logAppended, this, [this](const QString &lines) {
        m_text->appendPlainText(lines.endsWith(u'\n') ? lines.chopped(1) : lines);
    });
}

} // namespace penstock
