// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace penstock {

/// A password field with a button that shows what was typed.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void conceal();

private:
    void setRevealed(bool revealed);

    QAction *m_reveal = nullptr;
};

} // namespace penstock
