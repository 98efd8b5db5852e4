// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/kafka/makekafkasource.h"
#include "core/source/source.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct KafkaSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::KafkaSource)
};

} // namespace

Result<std::unique_ptr<Source>> makeKafkaSource(const KafkaOptions &)
{
    return failure(Error::Kind::Unavailable, KafkaSourceText::tr("This Penstock was built without Kafka."));
}

} // namespace penstock
