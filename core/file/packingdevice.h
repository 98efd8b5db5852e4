// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/file/packing.h"

#include <QIODevice>

#include <memory>

namespace penstock {

/// Packs what is written to it, and passes it on to another device. Open from the start, in constant memory.
class PackingDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `packing`: Gzip or Zstd; anything else passes on what comes. The target must outlive this.
    PackingDevice(QIODevice &target, Packing packing, QObject *parent = nullptr);
    ~PackingDevice() override;

    /// Writes what is held back, and the end of the packed stream. Call it once. Error (File): the target's.
    Status finish();

    /// Bytes that the target has taken.
    qint64 passedOn() const { return m_passedOn; }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    class Packer;
    class GzipPacker;
    class ZstdPacker;

    bool passOn(const char *data, qint64 size);

    QIODevice &m_target;
    qint64 m_passedOn = 0;
    std::unique_ptr<Packer> m_packer; ///< null: not packed
};

} // namespace penstock
