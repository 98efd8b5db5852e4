// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace penstock {

/// Standard output for what writes to a device. Open from the start; what it did not take, terminal::outputStatus()
/// tells.
class StandardOutput final : public QIODevice
{
    Q_OBJECT

public:
    explicit StandardOutput(QObject *parent = nullptr);

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;
};

} // namespace penstock
