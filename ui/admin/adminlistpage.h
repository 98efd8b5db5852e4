// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminlisting.h"
#include "ui/admin/adminpage.h"

namespace penstock {

class AdminSection;

/// A listing of the server; below it others, which tell more of its chosen row or stand beside it.
class AdminListPage final : public AdminPage
{
    Q_OBJECT

public:
    /// The first one is there on the session's server; others only where the server has them.
    AdminListPage(Session &session, const QList<AdminListing> &listings, QWidget *parent = nullptr);

    QString title() const override { return m_title; }
    void activate() override;
    void deactivate() override;

    const QList<AdminSection *> &sections() const { return m_sections; }

private:
    QString m_title;
    QList<AdminSection *> m_sections;
};

} // namespace penstock
