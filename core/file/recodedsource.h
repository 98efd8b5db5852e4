// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/bytesource.h"

#include <string>
#include <vector>

struct UConverter;

namespace penstock {

/// A text of another encoding in UTF-8, by ICU.
class RecodedSource final : public ByteSource
{
public:
    RecodedSource(std::unique_ptr<ByteSource> bytes, const TextEncoding &encoding);
    ~RecodedSource() override;

    Result<std::size_t> read(char *to, std::size_t size) override;
    Status seek(qint64 to) override;
    bool isVerbatim() const override { return false; }
    qint64 rawRead() const override { return m_bytes->rawRead(); }
    qint64 rawSize() const override { return m_bytes->rawSize(); }
    FileChange change() const override { return m_bytes->change(); }

private:
    void recode(const char *from, const char *end, bool last);

    struct Closing
    {
        void operator()(UConverter *converter) const;
    };

    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<UConverter, Closing> m_converter;
    std::vector<char> m_buffer;
    std::u16string m_wide;
    std::string m_text; ///< recoded, not yet taken
    std::size_t m_taken = 0;
    bool m_atEnd = false;
};

} // namespace penstock
