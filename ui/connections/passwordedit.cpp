// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/passwordedit.h"

#include "ui/common/theme.h"

#include <QAction>

namespace penstock {

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    m_reveal = addAction(themedIcon(QStringLiteral("eye"), ThemeRole::Muted), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    setRevealed(false);
}

void PasswordEdit::conceal()
{
    m_reveal->setChecked(false);
}

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(themedIcon(revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), ThemeRole::Muted));
    m_reveal->setText(revealed ? tr("Hide the password") : tr("Show the password"));
}

} // namespace penstock
