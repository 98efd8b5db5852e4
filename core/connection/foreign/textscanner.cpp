// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/foreign/textscanner.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct ForeignFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ForeignFile)
};

} // namespace

std::unexpected<Error> wrongLine(int line, const QString &what)
{
    return failure(Error::Kind::BadInput, ForeignFileText::tr("line %1: %2").arg(line).arg(what));
}

} // namespace penstock
