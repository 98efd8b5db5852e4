// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinerow.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/pipeline/document/documentrun.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/services.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace penstock {

namespace {

QToolButton *toolButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PipelineRow::PipelineRow(const DocumentList::Entry &entry, const Services &services, QWidget *parent)
    : QFrame(parent), m_path(entry.path), m_services(services), m_last(entry.last)
{
    makeParts(entry.startsWithPenstock);
    read();
}

PipelineRow::~PipelineRow() = default;

void PipelineRow::makeParts(bool startsWithPenstock)
{
    m_icon = new QLabel(this);
    m_headline = new RoleLabel(ThemeRole::Text, this);
    m_headline->setElided(true);
    m_status = new RoleLabel(ThemeRole::Muted, this);
    m_status->setElided(true);
    m_start = toolButton(QStringLiteral("play"), tr("Start"), this);
    m_pause = toolButton(QStringLiteral("pause"), tr("Pause"), this);
    m_finish = toolButton(QStringLiteral("ok"), tr("Finish"), this);
    m_finish->setToolTip(tr("Take no more; what was taken is still written"));
    m_stop = toolButton(QStringLiteral("stop"), tr("Stop"), this);
    m_stop->setToolTip(tr("Stop at once; only what is on its way is waited for"));
    auto *edit = toolButton(QStringLiteral("edit"), tr("Edit…"), this);
    auto *more = toolButton(QStringLiteral("more"), tr("More"), this);
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    more->setAccessibleName(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    QAction *starts = menu->addAction(tr("&Start with Penstock"));
    starts->setCheckable(true);
    starts->setChecked(startsWithPenstock);
    m_rejects = menu->addAction(tr("Open the refused ro&ws"));
    m_remove = menu->addAction(tr("&Remove from this list"));
    more->setMenu(menu);
    connect(m_start, &QToolButton::clicked, this, &PipelineRow::start);
    connect(m_pause, &QToolButton::clicked, this, &PipelineRow::togglePause);
    connect(m_finish, &QToolButton::clicked, this, &PipelineRow::finish);
    connect(m_stop, &QToolButton::clicked, this, &PipelineRow::stop);
    connect(m_rejects, &QAction::triggered, this, &PipelineRow::openRejects);
    connect(edit, &QToolButton::clicked, this, &PipelineRow::editRequested);
    connect(starts, &QAction::toggled, this, &PipelineRow::startsChanged);
    connect(m_remove, &QAction::triggered, this, &PipelineRow::removeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_status);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    row->setSpacing(spacing::small);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_start);
    row->addWidget(m_pause);
    row->addWidget(m_finish);
    row->addWidget(m_stop);
    row->addWidget(edit);
    row->addWidget(more);
}

void PipelineRow::read()
{
    m_document = PipelineDocument::readFile(m_path);
    present();
}

void PipelineRow::start()
{
    if (isRunning())
        return;
    read(); // it may have been changed by another program
    m_run.reset();
    if (m_document) {
        m_run = std::make_unique<DocumentStart>(*m_document, m_services.profiles, m_services.secrets,
                                                m_services.localServer, m_services.pipelines);
        connect(m_run.get(), &DocumentStart::changed, this, &PipelineRow::runChanged);
    }
    present();
}

void PipelineRow::finish()
{
    if (m_run)
        m_run->finish();
}

void PipelineRow::stop()
{
    if (m_pipeline)
        m_pipeline->cancel();
    else
        finish(); // nothing was taken yet
}

void PipelineRow::togglePause()
{
    if (m_pipeline)
        m_pipeline->setPaused(!isHeldByHand(m_pipeline->snapshot()));
}

void PipelineRow::openRejects()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_last.rejectsFile).absoluteFilePath()));
}

void PipelineRow::runChanged()
{
    follow();
    if (m_run->state() == DocumentStart::State::Ended) {
        m_last = m_run->last();
        if (m_last.isKnown())
            Q_EMIT ended(m_last);
    }
    present();
}

/// A document whose lines have several targets has a pipeline for each, one after the other.
void PipelineRow::follow()
{
    Pipeline *const now = m_run->pipeline();
    if (!now || now == m_pipeline)
        return;
    m_pipeline = now;
    connect(now, &Pipeline::progress, this, [this] {
        if (isVisible())
            present();
    });
    m_services.pipelines.setAgain(now, this, [this] { start(); });
}

bool PipelineRow::isWrong() const
{
    return m_run ? m_run->error().has_value() : !m_document || !m_last.error.isEmpty();
}

/// What came of it, also before the program began anew.
QString PipelineRow::lastText() const
{
    if (!m_last.isKnown())
        return QDir::toNativeSeparators(m_path);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_last.ended), QLocale::ShortFormat);
    QStringList parts{m_last.error.isEmpty() ? m_last.isStopped ? tr("Stopped %1").arg(when) : tr("Ended %1").arg(when)
                                             : tr("Failed %1: %2").arg(when, m_last.error)};
    parts += withCount(tr("%n row(s) stored", nullptr, plural(m_last.accepted)), m_last.accepted);
    if (m_last.rejected > 0)
        parts += withCount(tr("%n refused", nullptr, plural(m_last.rejected)), m_last.rejected);
    if (m_last.unknown > 0)
        parts += withCount(tr("of %n no answer tells", nullptr, plural(m_last.unknown)), m_last.unknown);
    return parts.join(QStringLiteral(" · "));
}

QString PipelineRow::stateText() const
{
    if (!m_run)
        return m_document ? lastText() : m_document.error().message;
    switch (m_run->state()) {
    case DocumentStart::State::Connecting:
        return m_run->said().isEmpty() ? tr("Connecting…") : m_run->said();
    case DocumentStart::State::Opening:
        return tr("Opening the source…");
    case DocumentStart::State::Running:
    case DocumentStart::State::Finishing:
        break;
    case DocumentStart::State::Ended:
        return m_last.isKnown() ? lastText() : tr("Ended");
    }
    const bool isFinishing = m_run->state() == DocumentStart::State::Finishing;
    if (!m_pipeline)
        return isFinishing ? tr("Finishing what was taken…") : tr("Running");
    const PipelineSnapshot now = m_pipeline->snapshot();
    QStringList parts{isFinishing ? tr("Finishing what was taken…") : stateWord(now)};
    parts += tr("%1 rows/s").arg(formatCount(quint64(std::llround(std::max(now.rowsPerSecond, 0.0)))));
    parts += withCount(tr("%n row(s) stored", nullptr, plural(now.accepted)), now.accepted);
    if (now.rejected > 0)
        parts += withCount(tr("%n refused", nullptr, plural(now.rejected)), now.rejected);
    return parts.join(QStringLiteral(" · "));
}

void PipelineRow::present()
{
    const QString file = QFileInfo(m_path).fileName();
    if (m_document) {
        const QString name = m_document->name.isEmpty() ? file : m_document->name;
        m_headline->setText(
            visibleText(QStringLiteral("%1 · %2 → %3")
                            .arg(name, sourceName(*m_document), sinkNames(*m_document).join(QStringLiteral(", ")))));
    } else {
        m_headline->setText(file);
    }
    m_status->setText(visibleText(stateText()));
    m_status->setRole(isWrong() ? ThemeRole::Error : ThemeRole::Muted);
    presentButtons();
    presentIcon();
}

void PipelineRow::presentButtons()
{
    const bool runs = isRunning();
    const bool isFinishing = runs && m_run->state() == DocumentStart::State::Finishing;
    const bool isHeld = m_pipeline && isHeldByHand(m_pipeline->snapshot());
    m_start->setVisible(!runs);
    m_pause->setVisible(runs);
    m_pause->setEnabled(m_pipeline);
    m_pause->setText(isHeld ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(isHeld ? QStringLiteral("play") : QStringLiteral("pause")));
    m_finish->setVisible(runs);
    m_finish->setEnabled(runs && !isFinishing);
    m_stop->setVisible(runs);
    m_rejects->setEnabled(!m_last.rejectsFile.isEmpty() && !runs);
    m_remove->setEnabled(!runs);
}

void PipelineRow::presentIcon()
{
    const int side = fontMetrics().height();
    const ThemeRole role = isWrong() ? ThemeRole::Error : isRunning() ? ThemeRole::Accent : ThemeRole::Muted;
    m_icon->setPixmap(themedIcon(isWrong() ? QStringLiteral("error") : QStringLiteral("monitor"), role)
                          .pixmap(QSize(side, side), devicePixelRatioF()));
}

void PipelineRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        presentIcon();
}

void PipelineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(ThemeRole::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
