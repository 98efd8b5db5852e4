// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace penstock {

class FileEdit;
class ProxyForm;

/// What few connections need: time limits, a socket, a proxy, headers, a certificate of one's own, the kind of server.
class AdvancedForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedForm(QWidget *parent = nullptr);

    void load(const Profile &profile);
    void store(Profile &profile) const;

    QString proxyPassword() const;
    void setProxyPassword(const QString &password);

    /// Something here is not as it is in a new connection.
    static bool isUsedBy(const Profile &profile);

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_flavour = nullptr;
    QSpinBox *m_connectTimeout = nullptr;
    QSpinBox *m_idleTimeout = nullptr;
    QSpinBox *m_totalTimeout = nullptr;
    QLineEdit *m_unixSocket = nullptr;
    QLineEdit *m_retentionPolicy = nullptr;
    ProxyForm *m_proxy = nullptr;
    QLineEdit *m_ssh = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    FileEdit *m_certificate = nullptr;
    FileEdit *m_key = nullptr;
};

} // namespace penstock
