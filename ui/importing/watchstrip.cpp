// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchstrip.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/importqueuemodel.h"
#include "ui/importing/importqueuetable.h"

#include <QDir>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

QToolButton *toolButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

WatchStrip::WatchStrip(WatchedFolder &watched, QWidget *parent)
    : QFrame(parent), m_watched(watched), m_model(new ImportQueueModel(watched.queue(), this))
{
    m_icon = new QLabel(this);
    m_headline = new RoleLabel(ThemeRole::Text, this);
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setElided(true);
    m_status = new RoleLabel(ThemeRole::Muted, this);
    m_status->setElided(true);
    m_files = toolButton(QStringLiteral("chevron-down"), tr("Files"), this);
    m_files->setCheckable(true);
    m_files->setToolTip(tr("Show the files that came, and what became of each"));
    m_stop = toolButton(QStringLiteral("stop"), tr("Stop watching"), this);
    m_close = toolButton(QStringLiteral("close"), tr("Close"), this);
    m_table = new ImportQueueTable(m_model, tr("Files of the watched folder"), this);
    m_table->hide();
    connect(m_files, &QAbstractButton::toggled, m_table, &QWidget::setVisible);
    connect(m_stop, &QAbstractButton::clicked, &m_watched, &WatchedFolder::stop);
    connect(m_close, &QAbstractButton::clicked, this, &WatchStrip::closeRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_status);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_files);
    row->addWidget(m_stop);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    column->setSpacing(spacing::hair);
    column->addLayout(row);
    column->addWidget(m_table);
    connect(&watched, &WatchedFolder::changed, this, &WatchStrip::present);
    present();
}

QString WatchStrip::countsText() const
{
    QStringList parts{
        withCount(tr("%n file(s) imported", nullptr, plural(m_watched.imported())), m_watched.imported())};
    if (m_watched.failed() > 0)
        parts += withCount(tr("%n failed or in part", nullptr, plural(m_watched.failed())), m_watched.failed());
    if (const auto waiting = m_watched.queue().waiting().size(); waiting > 0)
        parts += tr("%n wait(s)", nullptr, int(waiting));
    if (!m_watched.said().isEmpty())
        parts += m_watched.said();
    return parts.join(QStringLiteral(" · "));
}

void WatchStrip::present()
{
    const WatchedFolder::Options &options = m_watched.options();
    const QString folder = visibleText(QDir::toNativeSeparators(options.folder.folder));
    const QString profile = visibleText(options.profile.name);
    const bool isOver = m_watched.state() == WatchedFolder::State::Ended;
    QString status = countsText();
    switch (m_watched.state()) {
    case WatchedFolder::State::Connecting:
        m_headline->setText(tr("Watching %1 begins").arg(folder));
        status = tr("Connecting…");
        break;
    case WatchedFolder::State::Watching:
        m_headline->setText(tr("Watching %1 · profile “%2” · into %3").arg(folder, profile, m_watched.target()));
        break;
    case WatchedFolder::State::Stopping:
        m_headline->setText(tr("Watching %1 ends with the file that is being written").arg(folder));
        break;
    case WatchedFolder::State::Ended:
        m_headline->setText(tr("%1 is no longer watched").arg(folder));
        if (const auto &error = m_watched.error())
            status = error->message;
        break;
    }
    m_status->setText(status);
    m_status->setRole(m_watched.error() ? ThemeRole::Error : ThemeRole::Muted);
    m_stop->setVisible(!isOver);
    m_stop->setEnabled(m_watched.state() != WatchedFolder::State::Stopping);
    m_close->setVisible(isOver);
    m_files->setEnabled(m_model->rowCount() > 0);
    m_table->fitRows();
    presentIcon();
}

void WatchStrip::presentIcon()
{
    const bool isOver = m_watched.state() == WatchedFolder::State::Ended;
    const QString name = m_watched.error()        ? QStringLiteral("error")
                         : isOver                 ? QStringLiteral("eye-off")
                         : m_watched.failed() > 0 ? QStringLiteral("warning")
                                                  : QStringLiteral("eye");
    const ThemeRole role = m_watched.error()        ? ThemeRole::Error
                           : isOver                 ? ThemeRole::Muted
                           : m_watched.failed() > 0 ? ThemeRole::Paused
                                                    : ThemeRole::Accent;
    const int side = fontMetrics().height();
    m_icon->setPixmap(themedIcon(name, role).pixmap(QSize(side, side), devicePixelRatioF()));
}

void WatchStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        presentIcon();
}

void WatchStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ThemeRole::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
