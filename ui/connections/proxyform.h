// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace penstock {

/// Whether a connection goes through a proxy, and through which.
class ProxyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(QWidget *parent = nullptr);

    /// As Profile::proxy has it: "", "system", or an address.
    QString proxy() const;
    void setProxy(const QString &proxy);

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_way = nullptr;
    QLineEdit *m_address = nullptr;
};

} // namespace penstock
