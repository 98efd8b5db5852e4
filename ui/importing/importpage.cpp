// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"

namespace penstock {

ImportPage::ImportPage(ImportDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) {}

} // namespace penstock
