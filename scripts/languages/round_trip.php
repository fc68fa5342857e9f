<?php

// Reads records, a line each, through the generated classes and writes them again; "!" and the words for what is refused.

declare(strict_types=1);

while (($line = fgets(STDIN)) !== false) {
    $data = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    $class = ThongNhat\ThongNhat::BAN_GHI[$data->sieuDuLieu->luocDo];
    try {
        echo json_encode($class::fromArray($data), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
    } catch (InvalidArgumentException $error) {
        echo '!', $error->getMessage(), "\n";
    }
}
