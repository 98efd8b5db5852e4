// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace penstock {

/// Installs the texts of that language ("de", "zh_CN"), and writes numbers as it does; of "system", or without one,
/// those of the person's language. For languages that there are none of: English with its plural forms.
void installTexts(QCoreApplication &application, const QString &language = {});

/// Letters that China and Japan share are written in other forms there: fonts are to have those of this language, also
/// where the desktop's is another. Before there is a QGuiApplication. True: done, false: there is nothing to do.
bool chooseLetterForms(const QString &language);
/// For programs that are started from this one.
void forgetLetterForms();

} // namespace penstock
