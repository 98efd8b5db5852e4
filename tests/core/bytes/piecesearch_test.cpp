// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bytes/piecesearch.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <string>

using namespace penstock;

class PieceSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPlainSearchFinds();
    void readsNothingBehindTheEnd();
};

/// Texts of two letters, so that beginnings and ends are everywhere.
void PieceSearchTest::findsWhatPlainSearchFinds()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        std::string text(std::size_t(random.bounded(90)), 'a');
        for (char &c : text)
            c = random.bounded(3) == 0 ? 'b' : 'a';
        std::string piece(std::size_t(random.bounded(1, 24)), 'a');
        for (char &c : piece)
            c = random.bounded(4) == 0 ? 'b' : 'a';
        if (text.size() > piece.size() && random.bounded(2) == 0) // one that is there
            piece = text.substr(std::size_t(random.bounded(int(text.size() - piece.size()))), piece.size());
        const auto from = std::size_t(random.bounded(int(text.size()) + 1));
        const char *const found = PieceSearch(piece).find(text.data() + from, text.data() + text.size());
        const std::size_t place = text.find(piece, from);
        const std::ptrdiff_t wanted = place == std::string::npos ? -1 : std::ptrdiff_t(place);
        QCOMPARE(found ? found - text.data() : -1, wanted);
    }
}

/// For the address sanitizer: each text in memory of exactly its size.
void PieceSearchTest::readsNothingBehindTheEnd()
{
    for (std::size_t size = 0; size < 70; ++size) {
        const auto text = std::make_unique<char[]>(size);
        std::fill_n(text.get(), size, 'x');
        for (std::size_t length = 1; length < 40; ++length) {
            const std::string piece = std::string(length - 1, 'x') + 'y';
            QVERIFY(!PieceSearch(piece).find(text.get(), text.get() + size));
            const std::string all(length, 'x');
            QCOMPARE(PieceSearch(all).find(text.get(), text.get() + size) != nullptr, length <= size);
        }
    }
}

QTEST_GUILESS_MAIN(PieceSearchTest)
#include "piecesearch_test.moc"
