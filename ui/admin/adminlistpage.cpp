// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlistpage.h"

#include "ui/admin/adminsection.h"
#include "ui/common/theme.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace penstock {

AdminListPage::AdminListPage(Session &session, const QList<AdminListing> &listings, QWidget *parent)
    : AdminPage(session, parent), m_title(listingInfo(listings.constFirst(), session.info()).title)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::hair);
    for (const AdminListing listing : listings) {
        if (!isListed(listing, session.info()))
            continue;
        const bool isBelow = !m_sections.isEmpty();
        const std::optional<AdminField> scope = listingInfo(listing, session.info()).scope;
        auto *section = new AdminSection(
            session, listing, isBelow && scope ? AdminSection::Scope::FromAbove : AdminSection::Scope::Own, splitter);
        splitter->addWidget(section);
        if (isBelow && scope) {
            AdminSection *const above = m_sections.constFirst();
            connect(above, &AdminSection::choiceChanged, section,
                    [above, section, field = *scope] { section->setScope(above->chosen(field)); });
            // A privilege may make an administrator of a user, and a policy is what a database keeps its data for.
            connect(section, &AdminSection::changed, above, &AdminSection::list);
        }
        m_sections.append(section);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    setFocusProxy(m_sections.constFirst()->table());
}

void AdminListPage::activate()
{
    for (AdminSection *section : std::as_const(m_sections))
        section->start();
}

void AdminListPage::deactivate()
{
    for (AdminSection *section : std::as_const(m_sections))
        section->pause();
}

} // namespace penstock
