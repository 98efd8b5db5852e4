// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace penstock {

class PasswordEdit;

/// Whether a connection goes through a proxy, and through which.
class ProxyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(QWidget *parent = nullptr);

    /// As Profile::proxy has it: "", "system", or an address.
    QString proxy() const;
    void setProxy(const QString &proxy);
    QString password() const;
    void setPassword(const QString &password);

Q_SIGNALS:
    void edited();

private:
    void showFields();

    QComboBox *m_way = nullptr;
    QLineEdit *m_address = nullptr;
    PasswordEdit *m_password = nullptr;
};

} // namespace penstock
