// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitorwindow.h"

#include "ui/common/accessrole.h"
#include "ui/monitor/monitoredruns.h"
#include "ui/monitor/monitorpanel.h"

#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr QSize usualSize(1100, 620);

} // namespace

MonitorWindow::MonitorWindow(MonitoredRuns &runs, QWidget *parent) : QWidget(parent, Qt::Window), m_runs(runs)
{
    setAccessRole(*this, QAccessible::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sink monitor"));
    if (const QByteArray before = runs.preferences().windowGeometry(); before.isEmpty() || !restoreGeometry(before))
        resize(usualSize.boundedTo(screen()->availableSize()));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_panel = new MonitorPanel(runs, this);
    m_column->addWidget(m_panel, 1);
    connect(m_panel, &MonitorPanel::fileWanted, this, &MonitorWindow::fileWanted);
    connect(m_panel, &MonitorPanel::linesWanted, this, &MonitorWindow::linesWanted);
    connect(new QShortcut(Qt::Key_F11, this), &QShortcut::activated, this, [this] { setFullScreen(!isFullScreen()); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, [this] { setFullScreen(false); });
}

MonitorWindow::~MonitorWindow()
{
    m_runs.preferences().setWindowGeometry(saveGeometry());
}

void MonitorWindow::putAbove(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void MonitorWindow::setFullScreen(bool fills)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, fills));
}

} // namespace penstock
