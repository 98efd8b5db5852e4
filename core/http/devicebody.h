// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpbodysource.h"

#include <QIODevice>

#include <memory>

namespace penstock {

/// What a device holds from its position to its end. A sequential one must emit readChannelFinished() at its end, as
/// sockets and processes do; its length is not known.
class DeviceBody final : public HttpBodySource
{
    Q_OBJECT

public:
    /// The device is open for reading. A file must not change while it is sent: an error then.
    explicit DeviceBody(std::unique_ptr<QIODevice> device);

    qint64 size() const override { return m_size; }
    Result<QByteArray> read(qsizetype maxBytes) override;
    bool atEnd() const override;

private:
    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = -1;
    qint64 m_read = 0;
    bool m_finished = false;
};

} // namespace penstock
