// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace penstock {

/// Installs the texts of that language ("de", "zh_CN"), and writes numbers as it does; of "system", or without one,
/// those of the person's language. For languages that there are none of: English with its plural forms.
void installTexts(QCoreApplication &application, const QString &language = {});

} // namespace penstock
