// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querybar.h"

#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"
#include "ui/query/time/refreshbutton.h"
#include "ui/query/time/timerangebar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr std::array<std::size_t, 5> rowLimits = {1'000, 10'000, 100'000, 1'000'000, 0};
constexpr int usualLimit = 3;
constexpr int leastProgress = 16; // characters

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent),
      m_about(new QWidget(this)),
      m_choices(new QWidget(this)),
      m_times(new TimeRangeBar(m_choices)),
      m_refresh(new RefreshButton(m_choices)),
      m_languages(new QComboBox(m_about)),
      m_limit(new QComboBox(m_choices)),
      m_target(new RoleLabel(ThemeRole::Muted, m_about)),
      m_unverified(new RoleLabel(ThemeRole::Error, m_about)),
      m_warning(new RoleLabel(ThemeRole::Paused, m_about)),
      m_progress(new RoleLabel(ThemeRole::Muted, m_about))
{
    m_languages->setAccessibleName(tr("Query language"));
    m_languages->setToolTip(tr("What this query is written in"));
    connect(m_languages, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(Language(m_languages->currentData().toInt())); });
    for (const std::size_t rows : rowLimits)
        m_limit->addItem(rows == 0 ? tr("all rows") : tr("up to %1 rows").arg(formatCount(rows)), quint64(rows));
    m_limit->setCurrentIndex(usualLimit);
    m_limit->setAccessibleName(tr("Row limit"));
    m_limit->setToolTip(tr("How many rows of a statement are fetched; what is left out is said"));
    for (RoleLabel *label : {m_target, m_warning}) {
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    setShowsFacts(*m_progress, LastFact::Stays);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_unverified->setText(unverifiedText());
    m_progress->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_lines = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_lines->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    m_lines->setSpacing(spacing::hair);
    auto *layout = new QHBoxLayout(m_about);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_languages);
    layout->addWidget(m_target);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_unverified);
    layout->addWidget(m_warning);
    layout->addWidget(m_progress, 1);
    auto *choices = new FlowLayout(m_choices); // in half of a small window they go on in a further line
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spacing::hair);
    for (QWidget *one : std::initializer_list<QWidget *>{m_times, m_refresh, m_limit})
        choices->addWidget(one);
    m_lines->addWidget(m_about, 1);
    m_lines->addWidget(m_choices, 0, Qt::AlignRight);
}

bool QueryBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        chooseLines();
    return QWidget::event(event);
}

/// The progress of a run is shortened; it has some room at least.
void QueryBar::chooseLines()
{
    const int choices = m_choices->sizeHint().width() - m_refresh->sizeHint().width() + m_refresh->wholeWidth();
    int needed = spacing::medium + spacing::small + choices + characterWidth(m_progress->fontMetrics()) * leastProgress;
    for (const QWidget *shown : std::initializer_list<const QWidget *>{m_languages, m_target, m_unverified, m_warning})
        needed += shown->isHidden() ? 0 : shown->sizeHint().width() + spacing::hair;
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_lines->direction() != direction) {
        m_lines->setDirection(direction);
        const bool isNarrow = direction == QBoxLayout::TopToBottom;
        m_lines->setContentsMargins(isNarrow ? spacing::small : spacing::medium, spacing::hair,
                                    isNarrow ? spacing::hair : spacing::small, spacing::hair);
        m_lines->setSpacing(direction == QBoxLayout::TopToBottom ? 0 : spacing::hair);
    }
    const bool isFull = choices > width() - spacing::small - spacing::hair;
    m_refresh->setShort(direction == QBoxLayout::TopToBottom && isFull); // else they take a further line
}

std::size_t QueryBar::rowLimit() const
{
    return std::size_t(m_limit->currentData().toULongLong());
}

void QueryBar::setRowLimit(std::size_t rows)
{
    if (const int at = m_limit->findData(quint64(rows)); at >= 0)
        m_limit->setCurrentIndex(at);
}

void QueryBar::setLanguages(QList<Language> spoken, Language current)
{
    if (!spoken.contains(current))
        spoken.prepend(current);
    m_languages->clear();
    for (const Language one : std::as_const(spoken))
        m_languages->addItem(languageName(one), int(one));
    m_languages->setCurrentIndex(m_languages->findData(int(current)));
    m_languages->setVisible(spoken.size() > 1 || current != Language::InfluxQl);
}

void QueryBar::setTarget(const QString &text, bool isUnverified)
{
    m_target->setText(text);
    m_unverified->setVisible(isUnverified);
}

void QueryBar::setChangesData(bool changes)
{
    m_warning->setText(changes ? tr("changes data") : QString());
}

void QueryBar::setProgress(const QString &text)
{
    m_progress->setText(text);
}

} // namespace penstock
