// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/filechange.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct ByteSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ByteSource)
};

} // namespace

QString describe(FileChange change, const QString &file)
{
    switch (change) {
    case FileChange::Grown:
        return ByteSourceText::tr("The file \"%1\" has grown since it was opened; what was added is not read.")
            .arg(file);
    case FileChange::Written:
        return ByteSourceText::tr(
                   "The file \"%1\" was written to while it was read: its rows may be of before or of after that. "
                   "Read it anew when nothing writes to it.")
            .arg(file);
    case FileChange::None:
        break;
    }
    return {};
}

} // namespace penstock
