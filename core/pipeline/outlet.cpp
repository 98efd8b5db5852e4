// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/outlet.h"

#include "core/pipeline/directwriter.h"

#include <utility>

namespace penstock {

namespace {

class DirectOutlet final : public Outlet
{
public:
    explicit DirectOutlet(std::unique_ptr<BatchingSink> sink) : m_sink(std::move(sink)) {}

    QString name() const override { return m_sink->name(); }
    bool pointsHaveIdentity() const override { return false; }

    Sink &makeSink(BatchingSink::Deliver deliver) override
    {
        m_sink->setDeliver(std::move(deliver));
        return *m_sink;
    }

    std::unique_ptr<SinkWriter> makeWriter(PipelineStats &) override { return std::make_unique<DirectWriter>(*m_sink); }

private:
    const std::unique_ptr<BatchingSink> m_sink;
};

} // namespace

Outlet::~Outlet() = default;

QString Outlet::name() const
{
    return {};
}

bool Outlet::pointsHaveIdentity() const
{
    return true;
}

QString Outlet::spillKey() const
{
    return {};
}

int Outlet::batchRows() const
{
    return 0;
}

void Outlet::setBatchRows(int) {}

std::unique_ptr<Outlet> directOutlet(std::unique_ptr<BatchingSink> sink)
{
    return std::make_unique<DirectOutlet>(std::move(sink));
}

} // namespace penstock
