// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/source.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Source)
};

} // namespace

Status Source::seek(const PartitionOffset &)
{
    return failure(Error::Kind::Unavailable,
                   SourceText::tr("This source cannot go back to records that it has given."));
}

} // namespace penstock
