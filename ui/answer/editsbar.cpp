// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/editsbar.h"

#include "core/async/plural.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace penstock {

EditsBar::EditsBar(QWidget *parent)
    : QFrame(parent),
      m_text(new RoleLabel(ThemeRole::Paused, this)),
      m_review(new QPushButton(tr("&Review…"), this)),
      m_discard(new QPushButton(tr("&Discard"), this))
{
    setAccessibleName(tr("Changes that have not been sent"));
    m_text->setElided(true);
    m_review->setAutoDefault(false);
    m_discard->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    row->setSpacing(spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_review);
    row->addWidget(m_discard);
    connect(m_review, &QPushButton::clicked, this, &EditsBar::reviewAsked);
    connect(m_discard, &QPushButton::clicked, this, &EditsBar::discardAsked);
    hide();
}

void EditsBar::update(std::size_t count, bool isOlder)
{
    setVisible(count > 0);
    const QString text = tr("%n changes staged; nothing has been sent", "of points", plural(quint64(count)));
    m_text->setText(isOlder ? tr("%1. They are of an answer before this one.").arg(text) : text);
}

QString EditsBar::text() const
{
    return m_text->text();
}

} // namespace penstock
