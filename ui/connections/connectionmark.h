// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace penstock {

struct Profile;

/// What a connection is known by: its own colour, for a production one without the theme's for errors; invalid: none.
QColor connectionColour(const Profile &profile);

/// "Production", "Read-only", or both; empty: neither.
QString connectionMarks(const Profile &profile);

/// A small sign in the connection's colour, with its marks in words. Not there for a connection without either.
class ConnectionMark final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionMark(QWidget *parent = nullptr);

    void setProfile(const Profile *profile); ///< null: none is chosen
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_own; ///< invalid: a role of the theme
    bool m_isProduction = false;
};

} // namespace penstock
