// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namefield.h"

#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace penstock {

namespace {

constexpr int typedCharacters = 24;

} // namespace

NameField::NameField(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_demand(new QLabel(this))
{
    m_demand->setWordWrap(true);
    m_demand->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + spacing::small, 0, 0,
                            spacing::hair);
    row->addWidget(m_edit);
    row->addWidget(m_demand, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { Q_EMIT typed(isTypedName(text, m_required)); });
    connect(m_edit, &QLineEdit::returnPressed, this, &NameField::confirmed);
}

void NameField::ask(const QString &demand, const QString &text)
{
    m_required = text;
    m_edit->clear();
    m_edit->setPlaceholderText(visibleText(text));
    m_edit->setAccessibleName(demand);
    m_edit->setToolTip(demand);
    m_edit->setFixedWidth(characterWidth(m_edit->fontMetrics()) * typedCharacters);
    m_demand->setText(visibleText(demand));
    show();
}

} // namespace penstock
