// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/profile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace penstock {

class FileEdit;

/// Which certificates a connection accepts, and the one thing that each choice needs.
class TrustForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TrustForm(QWidget *parent = nullptr);

    void load(const Profile &profile);
    void store(Profile &profile) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDetail();
    void colourWarning();

    QComboBox *m_trust = nullptr;
    QStackedWidget *m_detail = nullptr;
    FileEdit *m_caFile = nullptr;
    QLineEdit *m_fingerprint = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace penstock
