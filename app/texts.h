// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace penstock {

/// Installs the texts of the person's language; for languages that there are none of, English with its plural forms.
void installTexts(QCoreApplication &application);

} // namespace penstock
