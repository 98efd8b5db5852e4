// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querybar.h"

#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr std::array<std::size_t, 5> rowLimits = {1'000, 10'000, 100'000, 1'000'000, 0};
constexpr int usualLimit = 3;

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent),
      m_languages(new QComboBox(this)),
      m_limit(new QComboBox(this)),
      m_target(new RoleLabel(ThemeRole::Muted, this)),
      m_unverified(new RoleLabel(ThemeRole::Error, this)),
      m_warning(new RoleLabel(ThemeRole::Paused, this)),
      m_progress(new RoleLabel(ThemeRole::Muted, this))
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
    m_target->setElided(true);
    m_target->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_progress->setElided(true);
    m_progress->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_unverified->setText(unverifiedText());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_languages);
    layout->addWidget(m_target);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_unverified);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_limit);
}

std::size_t QueryBar::rowLimit() const
{
    return std::size_t(m_limit->currentData().toULongLong());
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
