// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinerow.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/documents/ownsecrets.h"
#include "core/pipeline/document/documentrun.h"
#include "core/pipeline/pipeline.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
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

constexpr int countdownMs = 200;

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

PipelineRow::PipelineRow(KnownPipeline &pipeline, QWidget *parent) : QFrame(parent), m_pipeline(pipeline)
{
    makeParts();
    m_countdown.setInterval(countdownMs);
    const auto presentSeen = [this] {
        if (isVisible())
            present();
    };
    connect(&m_countdown, &QTimer::timeout, this, presentSeen);
    connect(&pipeline, &KnownPipeline::progressed, this, presentSeen);
    connect(&pipeline, &KnownPipeline::changed, this, &PipelineRow::present);
    present();
}

PipelineRow::~PipelineRow() = default;

QMenu *PipelineRow::makeMore(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    m_starts = menu->addAction(tr("&Start with Penstock"));
    m_starts->setCheckable(true);
    m_rejects = menu->addAction(tr("Open the refused ro&ws"));
    m_remove = menu->addAction(tr("&Remove from this list"));
    connect(menu, &QMenu::aboutToShow, this, &PipelineRow::presentRemoval);
    connect(m_starts, &QAction::triggered, &m_pipeline, &KnownPipeline::setStartsWithPenstock);
    connect(m_rejects, &QAction::triggered, this, &PipelineRow::openRejects);
    connect(m_remove, &QAction::triggered, this, &PipelineRow::removeRequested);
    return menu;
}

/// Its file stays; what it has in the keyring does not.
void PipelineRow::presentRemoval()
{
    m_remove->setText(ownSecretsOf(m_pipeline.path()).isEmpty()
                          ? tr("&Remove from this list")
                          : tr("&Remove from this list, and its secrets from the keyring"));
}

void PipelineRow::makeParts()
{
    m_icon = new QLabel(this);
    m_headline = new RoleLabel(ThemeRole::Text, this);
    m_headline->setElided(true);
    m_status = new RoleLabel(ThemeRole::Muted, this);
    m_status->setElided(true);
    m_start = toolButton(QStringLiteral("play"), tr("Start"), this);
    m_tryNow = toolButton(QStringLiteral("refresh"), tr("Try now"), this);
    m_tryNow->setToolTip(tr("Ask the server again at once"));
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
    more->setMenu(makeMore(more));
    connect(m_start, &QToolButton::clicked, &m_pipeline, &KnownPipeline::start);
    connect(m_tryNow, &QToolButton::clicked, &m_pipeline, &KnownPipeline::tryNow);
    connect(m_pause, &QToolButton::clicked, &m_pipeline, &KnownPipeline::togglePause);
    connect(m_finish, &QToolButton::clicked, &m_pipeline, &KnownPipeline::finish);
    connect(m_stop, &QToolButton::clicked, &m_pipeline, &KnownPipeline::stop);
    connect(edit, &QToolButton::clicked, this, &PipelineRow::editRequested);

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
    row->addWidget(m_tryNow);
    row->addWidget(m_pause);
    row->addWidget(m_finish);
    row->addWidget(m_stop);
    row->addWidget(edit);
    row->addWidget(more);
}

void PipelineRow::openRejects()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_pipeline.last().rejectsFile).absoluteFilePath()));
}

/// What came of it, also before the program began anew.
QString PipelineRow::lastText() const
{
    const LastRun &last = m_pipeline.last();
    if (!last.isKnown())
        return QDir::toNativeSeparators(m_pipeline.path());
    const QString when = formatMoment(QDateTime::fromMSecsSinceEpoch(last.ended), QDateTime::currentDateTime());
    QStringList parts{last.error.isEmpty() ? last.isStopped ? tr("Stopped %1").arg(when) : tr("Ended %1").arg(when)
                                           : tr("Failed %1: %2").arg(when, last.error)};
    parts += withCount(tr("%n row(s) stored", nullptr, plural(last.accepted)), last.accepted);
    if (last.rejected > 0)
        parts += withCount(tr("%n refused", nullptr, plural(last.rejected)), last.rejected);
    if (last.unknown > 0)
        parts += withCount(tr("of %n no answer tells", nullptr, plural(last.unknown)), last.unknown);
    return parts.join(QStringLiteral(" · "));
}

QString PipelineRow::connectText() const
{
    const std::optional<ConnectTry> &attempt = m_pipeline.run()->connectTry();
    if (!attempt)
        return tr("Connecting…");
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(attempt->next - std::chrono::steady_clock::now());
    const QString next =
        left.count() > 0 ? tr("Connecting, try %1, next in %2").arg(attempt->tries).arg(formatCountdown(left.count()))
                         : tr("Connecting, try %1 is on its way").arg(attempt->tries + 1);
    return next + QStringLiteral(" · ") + attempt->reason;
}

QString PipelineRow::stateText() const
{
    const DocumentStart *const run = m_pipeline.run();
    if (!run)
        return m_pipeline.document() ? lastText() : m_pipeline.document().error().message;
    switch (run->state()) {
    case DocumentStart::State::Connecting:
        return connectText();
    case DocumentStart::State::Opening:
        return tr("Opening the source…");
    case DocumentStart::State::Running:
    case DocumentStart::State::Finishing:
        break;
    case DocumentStart::State::Ended:
        return m_pipeline.last().isKnown() ? lastText() : tr("Ended");
    }
    const bool isFinishing = run->state() == DocumentStart::State::Finishing;
    if (!m_pipeline.pipeline())
        return isFinishing ? tr("Finishing what was taken…") : tr("Running");
    const PipelineSnapshot now = m_pipeline.pipeline()->snapshot();
    QStringList parts{isFinishing ? tr("Finishing what was taken…") : stateWord(now)};
    parts += tr("%1 rows/s").arg(formatCount(quint64(std::llround(std::max(now.rowsPerSecond, 0.0)))));
    parts += withCount(tr("%n row(s) stored", nullptr, plural(now.accepted)), now.accepted);
    if (now.rejected > 0)
        parts += withCount(tr("%n refused", nullptr, plural(now.rejected)), now.rejected);
    return parts.join(QStringLiteral(" · "));
}

void PipelineRow::present()
{
    const QString file = QFileInfo(m_pipeline.path()).fileName();
    if (const Result<PipelineDocument> &document = m_pipeline.document()) {
        const QString name = document->name.isEmpty() ? file : document->name;
        m_headline->setText(
            visibleText(QStringLiteral("%1 · %2 → %3")
                            .arg(name, sourceName(*document), sinkNames(*document).join(QStringLiteral(", ")))));
    } else {
        m_headline->setText(file);
    }
    m_status->setText(visibleText(stateText()));
    m_status->setRole(m_pipeline.isWrong()          ? ThemeRole::Error
                      : m_pipeline.waitsForServer() ? ThemeRole::Paused
                                                    : ThemeRole::Muted);
    if (m_pipeline.waitsForServer() != m_countdown.isActive())
        m_pipeline.waitsForServer() ? m_countdown.start() : m_countdown.stop();
    presentButtons();
    presentIcon();
}

void PipelineRow::presentButtons()
{
    const bool runs = m_pipeline.isRunning();
    const bool isFinishing = runs && m_pipeline.run()->state() == DocumentStart::State::Finishing;
    const bool isHeld = m_pipeline.pipeline() && isHeldByHand(m_pipeline.pipeline()->snapshot());
    m_start->setVisible(!runs);
    const bool waits = m_pipeline.waitsForServer();
    m_tryNow->setVisible(waits);
    m_pause->setVisible(runs && !waits);
    m_pause->setEnabled(m_pipeline.pipeline());
    m_pause->setText(isHeld ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(themedIcon(isHeld ? QStringLiteral("play") : QStringLiteral("pause")));
    m_finish->setVisible(runs && !waits); // nothing was taken yet
    m_finish->setEnabled(runs && !isFinishing);
    m_stop->setVisible(runs);
    m_rejects->setEnabled(!m_pipeline.last().rejectsFile.isEmpty() && !runs);
    m_remove->setEnabled(!runs);
    m_starts->setChecked(m_pipeline.startsWithPenstock());
}

void PipelineRow::presentIcon()
{
    const int side = fontMetrics().height();
    const ThemeRole role = m_pipeline.isWrong()          ? ThemeRole::Error
                           : m_pipeline.waitsForServer() ? ThemeRole::Paused
                           : m_pipeline.isRunning()      ? ThemeRole::Accent
                                                         : ThemeRole::Muted;
    m_icon->setPixmap(themedIcon(m_pipeline.isWrong() ? QStringLiteral("error") : QStringLiteral("monitor"), role)
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
