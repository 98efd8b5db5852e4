// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinerow.h"

#include "core/async/visibletext.h"
#include "core/pipeline/document/documentrun.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/services.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

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

PipelineRow::PipelineRow(const QString &path, bool startsWithPenstock, const Services &services, QWidget *parent)
    : QFrame(parent), m_path(path), m_services(services)
{
    makeParts(startsWithPenstock);
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
    m_finish = toolButton(QStringLiteral("stop"), tr("Finish"), this);
    m_finish->setToolTip(tr("Take no more; what was taken is still written"));
    auto *edit = toolButton(QStringLiteral("edit"), tr("Edit…"), this);
    auto *more = toolButton(QStringLiteral("more"), tr("More"), this);
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    more->setAccessibleName(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    QAction *starts = menu->addAction(tr("&Start with Penstock"));
    starts->setCheckable(true);
    starts->setChecked(startsWithPenstock);
    m_remove = menu->addAction(tr("&Remove from this list"));
    more->setMenu(menu);
    connect(m_start, &QToolButton::clicked, this, &PipelineRow::start);
    connect(m_finish, &QToolButton::clicked, this, &PipelineRow::finish);
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
    row->addWidget(m_finish);
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
        connect(m_run.get(), &DocumentStart::changed, this, &PipelineRow::present);
    }
    present();
}

void PipelineRow::finish()
{
    if (m_run)
        m_run->finish();
}

QString PipelineRow::stateText() const
{
    if (!m_run)
        return m_document ? QDir::toNativeSeparators(m_path) : m_document.error().message;
    switch (m_run->state()) {
    case DocumentStart::State::Connecting:
        return m_run->said().isEmpty() ? tr("Connecting…") : m_run->said();
    case DocumentStart::State::Opening:
        return tr("Opening the source…");
    case DocumentStart::State::Running:
        return tr("Running, see below");
    case DocumentStart::State::Finishing:
        return tr("Finishing what was taken…");
    case DocumentStart::State::Ended:
        break;
    }
    const std::optional<Error> &error = m_run->error();
    return error ? error->message : tr("Ended");
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
    const bool isWrong = m_run ? m_run->error().has_value() : !m_document.has_value();
    m_status->setText(visibleText(stateText()));
    m_status->setRole(isWrong ? ThemeRole::Error : ThemeRole::Muted);
    m_start->setVisible(!isRunning());
    m_finish->setVisible(isRunning());
    m_finish->setEnabled(m_run && m_run->state() != DocumentStart::State::Finishing);
    m_remove->setEnabled(!isRunning());
    presentIcon();
}

void PipelineRow::presentIcon()
{
    const bool isWrong = m_run ? m_run->error().has_value() : !m_document.has_value();
    const int side = fontMetrics().height();
    const ThemeRole role = isWrong ? ThemeRole::Error : isRunning() ? ThemeRole::Accent : ThemeRole::Muted;
    m_icon->setPixmap(themedIcon(isWrong ? QStringLiteral("error") : QStringLiteral("monitor"), role)
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
