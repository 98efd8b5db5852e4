// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

namespace penstock {

AdminPage::AdminPage(Session &session, QWidget *parent) : QWidget(parent), m_session(&session) {}

} // namespace penstock
